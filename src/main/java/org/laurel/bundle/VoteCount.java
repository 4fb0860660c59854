package org.laurel.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.laurel.edition.Decision;
import org.laurel.edition.Stage;
import org.laurel.tally.ballot.BallotBox;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Ballots;
import org.laurel.tally.ballot.Outcome;

/**
 * What a vote of the public came to, by the method of its rules.
 *
 * <p>Where nobody voted, nobody has a place. Entries that the method leaves equal share their place and its medal; an entry that
 * no ballot names gets none and does not go on, nor does what stands on or below the place of "No Award". Source of the methods:
 * {@link org.laurel.tally.ballot}.
 *
 * @param places best first, entries on one place in the order of their ids
 * @param votes how many were counted
 */
public record VoteCount(Decision.ByBallots rules, List<Placed> places, long votes) {

    /** What a ballot calls it that nothing is awarded, where the rules let it. */
    public static final String NO_AWARD = "no award";

    /**
     * An entry on its place.
     *
     * @param votes the number by which the method put it there
     * @param medal empty without one
     * @param decidedBy what gave it the place, or {@code shared}
     * @param ballots how many name it
     */
    public record Placed(int place, String entry, String votes, String medal, String decidedBy, long ballots) {

        public boolean isNoAward() {
            return entry.equals(NO_AWARD);
        }
    }

    public VoteCount {
        places = List.copyOf(places);
    }

    /**
     * Counts.
     *
     * @param ballots what each vote names, best first where the rules ask for an order
     * @throws IllegalArgumentException for a ballot that the rules do not allow
     */
    public static VoteCount of(Decision.ByBallots rules, Set<String> entries, Collection<List<String>> ballots) {
        if (ballots.isEmpty()) {
            return new VoteCount(rules, List.of(), 0);
        }
        List<String> options = options(rules, entries);
        BallotBox box = Ballots.box(options);
        Map<String, Long> naming = new HashMap<>();
        for (List<String> named : ballots) {
            if (!allows(rules, named) || !options.containsAll(named)) {
                throw new IllegalArgumentException("a vote names " + named + ", which the rules do not allow");
            }
            for (int i = 0; i < named.size(); i++) {
                box.rank(rules.ranks() ? i + 1 : 1, named.get(i));
                naming.merge(named.get(i), 1L, Long::sum);
            }
            box.cast(1);
        }
        Outcome outcome = rules.method().count(List.of(box.ballots()), rules.settings());
        return new VoteCount(rules, placed(rules, outcome, naming, entries.size()), ballots.size());
    }

    /** What can be named: the entries, and "No Award" where the rules have it. */
    public static List<String> options(Decision.ByBallots rules, Collection<String> entries) {
        return Stream.concat(entries.stream(), rules.noAward() ? Stream.of(NO_AWARD) : Stream.empty())
                .toList();
    }

    /** Whether a vote may name so many, each of them once. */
    public static boolean allows(Decision.ByBallots rules, List<String> named) {
        int most = rules.choices() == 0 ? Integer.MAX_VALUE : rules.choices();
        return !named.isEmpty()
                && named.size() <= most
                && (!rules.exactly() || named.size() == most)
                && new HashSet<>(named).size() == named.size();
    }

    private static List<Placed> placed(
            Decision.ByBallots rules, Outcome outcome, Map<String, Long> naming, int howManyEntries) {
        List<Placed> places = new ArrayList<>();
        boolean awards = howManyEntries >= rules.minimumEntries();
        for (Outcome.Place place : outcome.places()) {
            awards &= !place.options().contains(NO_AWARD);
            for (String entry : place.options()) {
                long ballots = naming.getOrDefault(entry, 0L);
                String medal = awards && ballots > 0 ? VoteMedals.of(rules.medals(), place) : "";
                places.add(new Placed(place.place(), entry, place.value(), medal, place.decidedBy(), ballots));
            }
        }
        return places;
    }

    /** Ids of those who go on, in the order of their places. */
    public List<String> advancing() {
        int through = rules.cut() == null ? 0 : rules.cut().places();
        return places.stream()
                .filter(one -> one.place() <= through && one.ballots() > 0 && !one.isNoAward())
                .map(Placed::entry)
                .toList();
    }

    /** As a bundle's outcome has it. */
    Map<String, Object> written(Set<String> entries) {
        Map<String, Object> outcome = new TreeMap<>();
        outcome.put("advancing", advancing());
        outcome.put("explanation", sentences(entry -> entry));
        outcome.put("places", places.stream().map(this::written).toList());
        outcome.put(
                "unplaced",
                places.isEmpty()
                        ? entries.stream()
                                .sorted()
                                .map(entry -> Map.of("entry", entry, "reason", "nobody voted"))
                                .toList()
                        : List.of());
        return outcome;
    }

    private Map<String, Object> written(Placed one) {
        return Map.of(
                "decided-by", one.decidedBy(),
                "entry", one.entry(),
                "exact", addsUp(rules) ? one.votes() : String.valueOf(one.place()),
                "medal", one.medal(),
                "place", one.place(),
                "sheets", Math.toIntExact(one.ballots()),
                "value", one.votes());
    }

    /** Whether the places compare nothing but how many ballots name an entry. */
    public static boolean addsUp(Decision.ByBallots rules) {
        return rules.method() == BallotMethod.PLURALITY || rules.method() == BallotMethod.APPROVAL;
    }

    /** Why each entry stands before or beside the next one, entries by the names given. */
    public List<String> sentences(UnaryOperator<String> name) {
        List<String> sentences = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            Placed first = places.get(i - 1);
            Placed second = places.get(i);
            sentences.add(VoteSentence.of(
                    rules,
                    new VoteSentence.Side(name.apply(first.entry()), first.place(), first.votes(), first.decidedBy()),
                    new VoteSentence.Side(
                            name.apply(second.entry()), second.place(), second.votes(), second.decidedBy())));
        }
        return sentences;
    }

    /** The rules of the count as the log commits to them. */
    static Map<String, Object> rules(Stage stage, Decision.ByBallots rules) {
        Map<String, Object> ballots = new TreeMap<>();
        ballots.put("choices", rules.choices());
        ballots.put("exactly", rules.exactly());
        ballots.put("method", rules.method().word());
        if (!addsUp(rules)) {
            ballots.put("no-award", rules.noAward());
            ballots.putAll(Scoring.settings(rules.settings()));
        }
        Map<String, Object> scoring = new TreeMap<>();
        if (stage.addsTo() != null) {
            scoring.put("adds-to", stage.addsTo());
        }
        scoring.put("ballots", ballots);
        scoring.put("criteria", List.of());
        if (rules.cut() != null) {
            scoring.put("cut", Map.of("at-tie", "extend", "places", rules.cut().places()));
        }
        scoring.put("medals", Scoring.medals(rules.medals()));
        scoring.put("minimum-entries", rules.minimumEntries());
        return scoring;
    }
}
