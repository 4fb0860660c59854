package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.ballot.Outcome.Place;

/** The final ballot of the Hugo Awards: a run-off for each place, and a last test of the winner against No Award. */
final class NoAward {

    private final Ballots ballots;
    private final int noAward;
    private final Unranked unranked;
    private final BitSet running = new BitSet();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Object> working = new LinkedHashMap<>();
    private final List<String> warnings;
    private long beforeTheWinner;

    private NoAward(Ballots ballots, int noAward, Unranked unranked) {
        this.ballots = ballots;
        this.noAward = noAward;
        this.unranked = unranked;
        running.set(0, ballots.options().size());
        warnings = new ArrayList<>(Shown.warnings(ballots));
    }

    static Outcome of(Ballots ballots, int noAward, Unranked unranked) {
        NoAward count = new NoAward(ballots, noAward, unranked);
        count.working.put("ballots", ballots.size());
        List<Object> runs = new ArrayList<>();
        count.working.put("runs", runs);
        while (!count.running.isEmpty()) {
            runs.add(count.nextPlace());
        }
        return new Outcome("irv", count.places, count.working, count.warnings);
    }

    private Map<String, Object> nextPlace() {
        int place = ballots.options().size() - running.cardinality() + 1;
        InstantRunoff.Result result = InstantRunoff.among(ballots, running);
        boolean passes = place > 1 || passesFinalTest(result.winners());
        List<Integer> placed = passes ? result.winners() : List.of(noAward);
        String value = passes ? result.votes().decimal() : String.valueOf(beforeTheWinner);
        String rule = !passes ? "final test" : placed.size() > 1 ? "shared" : "run-off";
        places.add(new Place(place, placed.stream().map(ballots.options()::get).toList(), value, rule));
        placed.forEach(running::clear);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("place", place);
        run.put("rounds", result.rounds());
        return run;
    }

    private boolean passesFinalTest(List<Integer> winners) {
        if (winners.contains(noAward)) {
            return true;
        }
        Pairwise pairs = Pairwise.of(ballots, unranked);
        int winner = winners.get(0);
        beforeTheWinner = winners.stream()
                .mapToLong(each -> pairs.preferring(noAward, each))
                .max()
                .orElse(0);
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("winner", ballots.options().get(winner));
        test.put("winner_before_no_award", pairs.preferring(winner, noAward));
        test.put("no_award_before_winner", beforeTheWinner);
        working.put("final_test", test);
        boolean passes = winners.stream().noneMatch(each -> pairs.beats(noAward, each));
        if (!passes) {
            warnings.add("more ballots put No Award before " + ballots.options().get(winner)
                    + " than after it, so there is no award");
        }
        return passes;
    }
}
