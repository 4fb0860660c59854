package org.laurel.tally.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The methods of counting ballots by the names they are asked for, each with what it is and when it suits. */
public enum BallotMethod {
    PLURALITY(
            "plurality",
            "Each ballot is one vote for its first option, and most votes win."
                    + " It suits a choice between two; with more, options that are alike take votes from each other.",
            "H. R. Droop, On methods of electing representatives, 1881",
            single((ballots, how) -> Plurality.of(ballots))),
    APPROVAL(
            "approval",
            "Each ballot approves of any number of options, and most approvals win."
                    + " It suits shortlists and recalls, where the order among the good ones does not matter.",
            "S. J. Brams and P. C. Fishburn, Approval Voting, 1978",
            single((ballots, how) -> Approval.of(ballots))),
    BORDA(
            "borda",
            "A ballot gives each option one point for every option below it, and most points win."
                    + " It rewards being liked widely, and can be tilted by entering options that are alike.",
            "J.-C. de Borda, Mémoire sur les élections au scrutin, 1781",
            single((ballots, how) -> Borda.of(ballots, how.unranked(), how.form()))),
    COPELAND(
            "copeland",
            "An option scores a point for every other one that more ballots put below it than above it."
                    + " It always finds the option that beats each other one, and often leaves ties when there is none.",
            "A. H. Copeland, A reasonable social welfare function, 1951",
            single((ballots, how) -> Copeland.of(ballots, how.unranked()))),
    SCHULZE(
            "schulze",
            "One option is before another if its strongest chain of won pairs to it is stronger than any chain back."
                    + " It suits rankings of many options: whoever beats each other one wins, and options that are alike do no"
                    + " harm.",
            "M. Schulze, A new monotonic, clone-independent ... election method, 2011",
            single((ballots, how) -> Schulze.of(ballots, how.unranked(), how.strength(Strength.WINNING_VOTES)))),
    RANKED_PAIRS(
            "ranked-pairs",
            "Won pairs are locked from the strongest to the weakest, leaving out those that would close a circle."
                    + " It suits the same cases as schulze and is easier to follow by hand.",
            "T. N. Tideman, Independence of clones as a criterion for voting rules, 1987",
            single((ballots, how) -> RankedPairs.of(ballots, how.unranked(), how.strength(Strength.MARGINS)))),
    IRV(
            "irv",
            "Each ballot is a vote for its first option still in, and the option with fewest votes goes out, round by round."
                    + " With an option No Award the Hugo Awards' rules apply, with their last test and a run-off for each place.",
            "W. R. Ware, 1871; Constitution of the World Science Fiction Society",
            single((ballots, how) -> InstantRunoff.of(ballots, how.unranked()))),
    STV(
            "stv",
            "Candidates with a quota of votes are elected and their surplus moves on; then the last go out, until the seats are"
                    + " filled. It suits electing several so that each group of voters gets its share.",
            "The Scottish Local Government Elections Order 2007, schedule 1",
            single((ballots, how) ->
                    SingleTransferableVote.of(ballots, how.seats().orElse(1), how.seed()))),
    MAJORITY_JUDGMENT(
            "majority-judgment",
            "Each ballot grades the options, rank 1 being the best grade, and the best median grade wins."
                    + " It suits juries with words for grades, since a few extreme grades move nothing.",
            "M. Balinski and R. Laraki, Majority Judgment, 2010",
            single((ballots, how) -> MajorityJudgment.of(ballots, how.unranked()))),
    STAR(
            "star",
            "Each ballot gives 0 to 5 stars, rank 1 being five; of the two options with most stars the more preferred one wins."
                    + " It suits publics that like to rate, and still asks them who they prefer of the last two.",
            "Equal Vote Coalition, STAR Voting",
            single((ballots, how) -> Star.of(ballots))),
    SKATING(
            "skating",
            "A place goes to whom more than half of the judges put there or higher; several dances add up their places."
                    + " It suits small expert panels, of which no minority can lift or sink anyone.",
            "A. Dawson, The Skating System, 1963; World DanceSport Federation, rules 5 to 11",
            (dances, how) -> Skating.of(dances)),
    BEST_OF_MAJORITY(
            "best-of-majority",
            "Each option stands at the best place that more than half of the judges give it, then by how many and how high."
                    + " It is the skating judges' ordinal system until 1998.",
            "International Skating Union, rule 371 until 1998",
            single((ballots, how) -> BestOfMajority.of(ballots))),
    OBO(
            "obo",
            "Every two options are compared by the judges in favour of each, and most pairs won is first, then most judges."
                    + " It is the skating judges' one-by-one system from 1998 to 2004.",
            "International Skating Union, results system of 1998",
            single((ballots, how) -> OneByOne.of(ballots))),
    EPH(
            "eph",
            "A ballot's one point is shared by its nominees still in; of the two lowest the one on fewer ballots goes out."
                    + " It suits nominations by the public: a block that nominates alike gets no more than its share.",
            "Constitution of the World Science Fiction Society, section 3.A",
            single((ballots, how) -> EPluribusHugo.of(ballots, how.seats().orElse(6))));

    private final String word;
    private final String definition;
    private final String source;
    private final BiFunction<List<Ballots>, Settings, Outcome> count;

    BallotMethod(String word, String definition, String source, BiFunction<List<Ballots>, Settings, Outcome> count) {
        this.word = word;
        this.definition = definition;
        this.source = source;
        this.count = count;
    }

    private static BiFunction<List<Ballots>, Settings, Outcome> single(BiFunction<Ballots, Settings, Outcome> count) {
        return (dances, how) -> {
            if (dances.size() != 1) {
                throw new IllegalArgumentException(
                        "there are " + dances.size() + " dances; the skating system alone counts several");
            }
            return count.apply(dances.get(0), how);
        };
    }

    public static Optional<BallotMethod> named(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word.equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(BallotMethod::word).toList();
    }

    public String word() {
        return word;
    }

    /** Two sentences: what it is and when it suits. */
    public String definition() {
        return definition;
    }

    public String source() {
        return source;
    }

    /** @throws IllegalArgumentException if the settings or the number of dances do not fit the method */
    public Outcome count(List<Ballots> dances, Settings settings) {
        return count.apply(dances, settings);
    }

    /** What a count may be asked for besides its method. */
    public record Settings(
            java.util.OptionalInt seats,
            Unranked unranked,
            Borda.Form form,
            Optional<Strength> strength,
            Optional<String> seed) {

        public static final Settings USUAL = new Settings(
                java.util.OptionalInt.empty(), Unranked.LAST, Borda.Form.STANDARD, Optional.empty(), Optional.empty());

        Strength strength(Strength usual) {
            return strength.orElse(usual);
        }

        public Settings withSeats(int number) {
            return new Settings(java.util.OptionalInt.of(number), unranked, form, strength, seed);
        }

        public Settings withUnranked(Unranked reading) {
            return new Settings(seats, reading, form, strength, seed);
        }
    }
}
