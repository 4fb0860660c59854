package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.laurel.tally.Fraction;
import org.laurel.tally.ballot.Outcome.Place;

/**
 * Single transferable vote, by the rules of Scottish local elections: a candidate with the Droop quota is elected, and every
 * ballot of an elected one moves on at its value x surplus / votes, cut to five decimals (the weighted inclusive Gregory
 * method); with no surplus left, the candidate with fewest votes is excluded and those ballots move on at their value. When as
 * many candidates remain as seats, they are elected.
 *
 * <p>Shapes: stages of one number per candidate. Units: votes, in whole hundred-thousandths. A ballot counts up to the first
 * rank on which it has several candidates. The elected come in the order of their election, then the others with the last one
 * excluded first. Equal surpluses and equal fewest votes are told apart by the last earlier stage at which they differed, then
 * by lots: the lowest SHA-256 of seed, newline, name has its surplus moved first, or is excluded first. Errors:
 * {@link IllegalArgumentException} for fewer than one seat. Source: The Scottish Local Government Elections Order 2007
 * (SSI 2007/42), schedule 1, rules 45 to 52.
 */
public final class SingleTransferableVote {

    private final List<String> names;
    private final Papers papers;
    private final int seats;
    private final Lots lots;
    private final long quota;
    private final List<long[]> stages = new ArrayList<>();
    private final List<Object> log = new ArrayList<>();
    private final List<Integer> continuing;
    private final List<Integer> surpluses = new ArrayList<>();
    private final List<Decided> elected = new ArrayList<>();
    private final List<Decided> excluded = new ArrayList<>();

    /** A candidate whose fate is known, the stage it became known at and the votes then. */
    private record Decided(int candidate, int stage, long votes, String rule) {}

    private SingleTransferableVote(Ballots ballots, int seats, String seed) {
        names = ballots.options();
        this.seats = seats;
        lots = new Lots(seed, names);
        papers = new Papers(ballots);
        quota = (papers.valid() / (seats + 1) + 1) * Papers.ONE;
        continuing = new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
    }

    /** @param seed the published seed of the lots; absent, the empty text, with a warning if lots are drawn */
    public static Outcome of(Ballots ballots, int seats, Optional<String> seed) {
        if (seats < 1) {
            throw new IllegalArgumentException("there is at least 1 seat, not " + seats);
        }
        SingleTransferableVote count = new SingleTransferableVote(ballots, seats, seed.orElse(""));
        count.run();
        return new Outcome("stv", count.places(), count.working(), count.warnings(ballots, seed));
    }

    private void run() {
        endStage("first preferences");
        while (elected.size() < seats && !continuing.isEmpty()) {
            if (continuing.size() <= seats - elected.size()) {
                electTheRest();
            } else if (!surpluses.isEmpty()) {
                moveSurplus();
            } else {
                exclude();
            }
        }
    }

    private long[] votes() {
        return stages.get(stages.size() - 1);
    }

    private void endStage(String what) {
        stages.add(papers.votes());
        log(what);
        List<Integer> reached = continuing.stream()
                .filter(candidate -> votes()[candidate] >= quota)
                .sorted(this::fewestLast)
                .toList();
        reached.forEach(candidate -> elect(candidate, "quota"));
    }

    private void elect(int candidate, String rule) {
        elected.add(new Decided(candidate, stages.size(), votes()[candidate], rule));
        continuing.remove((Integer) candidate);
        papers.stopAt(candidate);
        if (votes()[candidate] > quota) {
            surpluses.add(candidate);
        }
    }

    private void electTheRest() {
        List.copyOf(continuing).stream().sorted(this::fewestLast).forEach(candidate -> elect(candidate, "last seats"));
    }

    private void moveSurplus() {
        int candidate = surpluses.stream().min(this::fewestLast).orElseThrow();
        surpluses.remove((Integer) candidate);
        papers.moveSurplus(candidate, votes()[candidate], quota);
        endStage("surplus of " + names.get(candidate));
    }

    private void exclude() {
        int candidate = continuing.stream().max(this::fewestLast).orElseThrow();
        excluded.add(0, new Decided(candidate, stages.size(), votes()[candidate], "excluded"));
        continuing.remove((Integer) candidate);
        papers.moveAll(candidate);
        endStage("exclusion of " + names.get(candidate));
    }

    /** Most votes first; equal ones by the last stage at which they differed, then by lots. */
    private int fewestLast(int one, int other) {
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            int order = Long.compare(stages.get(stage)[other], stages.get(stage)[one]);
            if (order != 0) {
                return order;
            }
        }
        return one == other ? 0 : lots.compare(one, other);
    }

    private void log(String what) {
        Map<String, Object> votes = new LinkedHashMap<>();
        IntStream.range(0, names.size())
                .filter(candidate -> excluded.stream().noneMatch(out -> out.candidate() == candidate))
                .forEach(candidate -> votes.put(names.get(candidate), shown(votes()[candidate])));
        Map<String, Object> stage = new LinkedHashMap<>();
        stage.put("stage", stages.size());
        stage.put("what", what);
        stage.put("votes", votes);
        log.add(stage);
    }

    private static String shown(long votes) {
        return Fraction.of(votes, Papers.ONE).decimal();
    }

    private List<Place> places() {
        List<Decided> order = new ArrayList<>(elected);
        continuing.stream()
                .sorted(this::fewestLast)
                .forEach(candidate ->
                        order.add(new Decided(candidate, stages.size(), votes()[candidate], "not elected")));
        order.addAll(excluded);
        return IntStream.range(0, order.size())
                .mapToObj(at -> new Place(
                        at + 1,
                        List.of(names.get(order.get(at).candidate())),
                        shown(order.get(at).votes()),
                        order.get(at).rule() + ", stage " + order.get(at).stage()))
                .toList();
    }

    private Map<String, Object> working() {
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", papers.all());
        working.put("valid", papers.valid());
        working.put("seats", seats);
        working.put("quota", shown(quota));
        working.put(
                "elected",
                elected.stream().map(each -> names.get(each.candidate())).toList());
        working.put("stages", log);
        return working;
    }

    private List<String> warnings(Ballots ballots, Optional<String> seed) {
        List<String> warnings = new ArrayList<>(Shown.warnings(ballots));
        if (papers.cutShort() > 0) {
            warnings.add(papers.cutShort() + " ballots have several candidates on one rank and count only above it");
        }
        lots.drawn()
                .forEach(pair -> warnings.add("lots were drawn between " + pair
                        + (seed.isEmpty() ? " with an empty seed: publish one" : "")));
        return warnings;
    }
}
