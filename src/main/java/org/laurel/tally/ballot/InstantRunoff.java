package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.ballot.Outcome.Place;

/**
 * Instant run-off: each ballot is a vote for its first option that is still in; the option with fewest votes goes out, round
 * by round, until one is left. Of several with fewest votes the one with fewest first votes goes, and of those still equal
 * all go together. The last to go out is second, and so on.
 *
 * <p>With an option "No Award" the Hugo Awards' rules apply: the run-off stops at a majority, the winner must not be put below
 * No Award by more ballots than above it, and each further place is a new run-off without those already placed.
 *
 * <p>Shapes: rounds of one number per option. Units: votes; a ballot with several equal options on top is split between them.
 * Errors: none; without ballots all options share the first place. Sources: W. R. Ware's method of 1871; Constitution of the
 * World Science Fiction Society, sections on the tallying of votes and on No Award.
 */
public final class InstantRunoff {

    private final Ballots ballots;
    private final List<String> options;
    private final BitSet in = new BitSet();
    private final Tops first;
    private final List<Object> rounds = new ArrayList<>();
    private final List<List<Integer>> out = new ArrayList<>();
    private final List<Tops> votesWhenOut = new ArrayList<>();

    private InstantRunoff(Ballots ballots, BitSet running) {
        this.ballots = ballots;
        options = ballots.options();
        in.or(running);
        first = Tops.of(ballots, still());
    }

    public static Outcome of(Ballots ballots, Unranked unranked) {
        Optional<Integer> noAward = IntStream.range(0, ballots.options().size())
                .filter(option -> ballots.options().get(option).strip().equalsIgnoreCase("no award"))
                .boxed()
                .findFirst();
        return noAward.map(option -> NoAward.of(ballots, option, unranked)).orElseGet(() -> plain(ballots));
    }

    private static Outcome plain(Ballots ballots) {
        BitSet all = new BitSet();
        all.set(0, ballots.options().size());
        InstantRunoff runoff = new InstantRunoff(ballots, all);
        runoff.run(false);
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("rounds", runoff.rounds);
        return new Outcome("irv", runoff.places(), working, Shown.warnings(ballots));
    }

    /** The winners of a run-off among some options, several if they stay equal, and its rounds. */
    static Result among(Ballots ballots, BitSet running) {
        InstantRunoff runoff = new InstantRunoff(ballots, running);
        runoff.run(true);
        int last = runoff.out.size() - 1;
        return new Result(
                runoff.out.get(last),
                runoff.votesWhenOut.get(last).votes(runoff.out.get(last).get(0)),
                runoff.rounds);
    }

    record Result(List<Integer> winners, Fraction votes, List<Object> rounds) {}

    private void run(boolean stopsAtMajority) {
        Tops votes = first;
        while (!in.isEmpty()) {
            log(votes);
            Optional<List<Integer>> winner = stopsAtMajority ? majority(votes) : Optional.empty();
            List<Integer> going = winner.orElse(fewest(votes));
            leave(going, votes);
            if (winner.isPresent()) {
                return;
            }
            if (in.cardinality() == 1) {
                leave(in.stream().boxed().toList(), votes);
            }
            votes = in.isEmpty() ? votes : votes.next(still());
        }
    }

    private boolean[] still() {
        boolean[] still = new boolean[options.size()];
        in.stream().forEach(option -> still[option] = true);
        return still;
    }

    private void leave(List<Integer> going, Tops votes) {
        out.add(going);
        votesWhenOut.add(votes);
        going.forEach(in::clear);
    }

    private Optional<List<Integer>> majority(Tops votes) {
        Fraction all = in.stream().mapToObj(votes::votes).reduce(Fraction.ZERO, Fraction::plus);
        return in.stream()
                .filter(option -> votes.votes(option).times(Fraction.of(2)).compareTo(all) > 0)
                .mapToObj(List::of)
                .findFirst();
    }

    private List<Integer> fewest(Tops votes) {
        List<Integer> fewest = lowest(in.stream().boxed().toList(), votes);
        return lowest(fewest, first);
    }

    private static List<Integer> lowest(List<Integer> some, Tops votes) {
        Fraction least =
                some.stream().map(votes::votes).min(Comparator.naturalOrder()).orElse(Fraction.ZERO);
        return some.stream().filter(option -> votes.votes(option).equals(least)).toList();
    }

    private void log(Tops votes) {
        Map<String, Object> count = new LinkedHashMap<>();
        in.stream()
                .forEach(option ->
                        count.put(options.get(option), votes.votes(option).decimal()));
        Map<String, Object> round = new LinkedHashMap<>();
        round.put("round", rounds.size() + 1);
        round.put("votes", count);
        round.put("exhausted", votes.exhausted());
        rounds.add(round);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        int next = 1;
        for (int at = out.size() - 1; at >= 0; at--) {
            List<Integer> group = out.get(at);
            String value = votesWhenOut.get(at).votes(group.get(0)).decimal();
            String rule = group.size() > 1 ? "shared" : "round " + Math.min(at + 1, Math.max(1, out.size() - 1));
            places.add(new Place(next, group.stream().map(options::get).toList(), value, rule));
            next += group.size();
        }
        return places;
    }
}
