package org.laurel.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.laurel.edition.Decision;
import org.laurel.tally.ballot.BallotBox;
import org.laurel.tally.ballot.Ballots;
import org.laurel.tally.ballot.Outcome;
import org.laurel.tally.score.Medals;

/**
 * What a vote of the public came to: plurality with one choice a vote, or approval of as many entries as a vote may name.
 *
 * <p>Where nobody voted, nobody has a place. Entries with equal votes share their place and its medal; an entry without a vote
 * gets none. Source of the methods: {@link org.laurel.tally.ballot.Plurality}, {@link org.laurel.tally.ballot.Approval}.
 *
 * @param places best first, entries on one place in the order of their ids
 * @param votes how many were counted
 */
public record VoteCount(List<Placed> places, long votes) {

    /**
     * An entry on its place.
     *
     * @param votes how many named it
     * @param medal empty without one
     * @param decidedBy what gave it the place, or {@code shared}
     */
    public record Placed(int place, String entry, String votes, String medal, String decidedBy) {}

    public VoteCount {
        places = List.copyOf(places);
    }

    /**
     * Counts.
     *
     * @param ballots what each vote names
     * @throws IllegalArgumentException for a ballot that the rules do not allow
     */
    public static VoteCount of(Decision.ByBallots rules, Set<String> entries, Collection<List<String>> ballots) {
        if (ballots.isEmpty()) {
            return new VoteCount(List.of(), 0);
        }
        BallotBox box = Ballots.box(List.copyOf(entries));
        for (List<String> named : ballots) {
            demand(allows(rules, named) && entries.containsAll(named), named);
            named.forEach(entry -> box.rank(1, entry));
            box.cast(1);
        }
        Outcome outcome = rules.method().count(List.of(box.ballots()), rules.settings());
        boolean enough = entries.size() >= rules.minimumEntries();
        List<Placed> places = new ArrayList<>();
        outcome.places()
                .forEach(place -> place.options()
                        .forEach(entry -> places.add(new Placed(
                                place.place(),
                                entry,
                                place.value(),
                                enough ? medal(rules.medals(), place) : "",
                                place.decidedBy()))));
        return new VoteCount(places, ballots.size());
    }

    private static void demand(boolean allowed, List<String> named) {
        if (!allowed) {
            throw new IllegalArgumentException("a vote names " + named + ", which the rules do not allow");
        }
    }

    /** Whether a vote may name so many, each of them once. */
    public static boolean allows(Decision.ByBallots rules, List<String> named) {
        int most = rules.choices() == 0 ? Integer.MAX_VALUE : rules.choices();
        return !named.isEmpty()
                && named.size() <= most
                && (!rules.exactly() || named.size() == most)
                && new HashSet<>(named).size() == named.size();
    }

    private static String medal(Medals medals, Outcome.Place place) {
        BigDecimal votes = new BigDecimal(place.value());
        if (votes.signum() == 0) {
            return "";
        }
        if (medals instanceof Medals.ByPlace byPlace) {
            return place.place() <= byPlace.medals().size() ? byPlace.medals().get(place.place() - 1) : "";
        }
        return ((Medals.ByThreshold) medals)
                .thresholds().stream()
                        .filter(one -> !one.firstPlaceOnly() || place.place() == 1)
                        .filter(one -> votes.compareTo(one.atLeast()) >= 0)
                        .findFirst()
                        .map(Medals.Threshold::medal)
                        .orElse("");
    }

    /** As a bundle's outcome has it. */
    Map<String, Object> written(Decision.ByBallots rules, Set<String> entries) {
        Map<String, Object> outcome = new TreeMap<>();
        int through = rules.cut() == null ? 0 : rules.cut().places();
        outcome.put(
                "advancing",
                places.stream()
                        .filter(one -> one.place() <= through)
                        .map(Placed::entry)
                        .toList());
        outcome.put("explanation", sentences(entry -> entry));
        outcome.put("places", places.stream().map(VoteCount::written).toList());
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

    private static Map<String, Object> written(Placed one) {
        return Map.of(
                "decided-by", one.decidedBy(),
                "entry", one.entry(),
                "exact", one.votes(),
                "medal", one.medal(),
                "place", one.place(),
                "sheets", Integer.parseInt(one.votes()),
                "value", one.votes());
    }

    /** Why each entry stands before or beside the next one, entries by the names given. */
    public List<String> sentences(java.util.function.UnaryOperator<String> name) {
        List<String> sentences = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            Placed first = places.get(i - 1);
            Placed second = places.get(i);
            String names = name.apply(first.entry())
                    + (first.place() == second.place() ? " and " : " before ")
                    + name.apply(second.entry());
            sentences.add(
                    first.place() == second.place()
                            ? names + " share their place: votes " + first.votes() + " each."
                            : names + ": votes " + first.votes() + " to " + second.votes() + ".");
        }
        return sentences;
    }

    /** The rules of the count as the log commits to them. */
    static Map<String, Object> rules(Decision.ByBallots rules) {
        Map<String, Object> scoring = new TreeMap<>();
        scoring.put(
                "ballots",
                Map.of(
                        "choices",
                        rules.choices(),
                        "exactly",
                        rules.exactly(),
                        "method",
                        rules.method().word()));
        scoring.put("criteria", List.of());
        if (rules.cut() != null) {
            scoring.put("cut", Map.of("at-tie", "extend", "places", rules.cut().places()));
        }
        scoring.put("medals", Scoring.medals(rules.medals()));
        scoring.put("minimum-entries", rules.minimumEntries());
        return scoring;
    }
}
