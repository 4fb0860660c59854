package org.laurel.tally.ballot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Rules 45 to 52 of the Scottish Local Government Elections Order 2007, with every paper and its value by itself. */
final class ScottishCount {

    private final Profile profile;
    private final int seats;
    private final Lots lots;
    private final List<Paper> papers = new ArrayList<>();
    private final TreeSet<Integer> continuing = new TreeSet<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> excluded = new ArrayList<>();
    private final List<Integer> withSurplus = new ArrayList<>();
    private final Map<Integer, BigDecimal> kept = new HashMap<>();
    private final List<Map<Integer, BigDecimal>> stages = new ArrayList<>();
    private final BigDecimal quota;

    private static final class Paper {
        private List<Integer> preferences = List.of();
        private BigDecimal value = BigDecimal.ONE;
    }

    ScottishCount(Profile profile, int seats, String seed) {
        this.profile = profile;
        this.seats = seats;
        List<String> names =
                IntStream.range(0, profile.options()).mapToObj(profile::name).toList();
        lots = new Lots(seed, names);
        IntStream.range(0, profile.options()).forEach(continuing::add);
        profile.ballots().forEach(this::paper);
        quota = BigDecimal.valueOf(papers.size() / (seats + 1) + 1L);
        stage();
        while (elected.size() < seats && !continuing.isEmpty()) {
            next();
        }
    }

    private void paper(List<Integer> ranks) {
        List<Integer> preferences = new ArrayList<>();
        for (int rank = 1; rank <= 4; rank++) {
            int now = rank;
            List<Integer> there = IntStream.range(0, ranks.size())
                    .filter(candidate -> ranks.get(candidate) == now)
                    .boxed()
                    .toList();
            if (there.size() > 1) {
                break;
            }
            preferences.addAll(there);
        }
        if (!preferences.isEmpty()) {
            Paper paper = new Paper();
            paper.preferences = preferences;
            papers.add(paper);
        }
    }

    private void next() {
        if (continuing.size() <= seats - elected.size()) {
            continuing.stream().sorted(this::mostVotesFirst).forEach(elected::add);
            continuing.clear();
        } else if (!withSurplus.isEmpty()) {
            moveSurplus();
        } else {
            Integer last = continuing.stream().max(this::mostVotesFirst).orElseThrow();
            excluded.add(0, last);
            continuing.remove(last);
            lyingWith(last).forEach(this::moveOn);
            stage();
        }
    }

    private void moveSurplus() {
        Integer from = withSurplus.stream().min(this::mostVotesFirst).orElseThrow();
        withSurplus.remove(from);
        BigDecimal votes = stages.get(stages.size() - 1).get(from);
        List<Paper> parcel = lyingWith(from);
        parcel.forEach(paper -> {
            paper.value = votes.subtract(quota).multiply(paper.value).divide(votes, 5, RoundingMode.DOWN);
            moveOn(paper);
        });
        kept.put(from, quota);
        stage();
    }

    private List<Paper> lyingWith(Integer candidate) {
        return papers.stream()
                .filter(paper ->
                        !paper.preferences.isEmpty() && paper.preferences.get(0).equals(candidate))
                .toList();
    }

    private void moveOn(Paper paper) {
        paper.preferences =
                paper.preferences.stream().filter(continuing::contains).toList();
    }

    private void stage() {
        Map<Integer, BigDecimal> votes = new HashMap<>();
        for (int candidate = 0; candidate < profile.options(); candidate++) {
            votes.put(
                    candidate,
                    lyingWith(candidate).stream().map(paper -> paper.value).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        votes.putAll(kept);
        stages.add(votes);
        List<Integer> reached = continuing.stream()
                .filter(candidate -> votes.get(candidate).compareTo(quota) >= 0)
                .sorted(this::mostVotesFirst)
                .toList();
        elected.addAll(reached);
        reached.forEach(continuing::remove);
        reached.stream()
                .filter(candidate -> votes.get(candidate).compareTo(quota) > 0)
                .forEach(withSurplus::add);
    }

    private int mostVotesFirst(int one, int other) {
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            int order = stages.get(stage).get(other).compareTo(stages.get(stage).get(one));
            if (order != 0) {
                return order;
            }
        }
        return one == other ? 0 : lots.compare(one, other);
    }

    List<String> elected() {
        return elected.stream().map(profile::name).toList();
    }

    List<String> excluded() {
        return excluded.stream().map(profile::name).toList();
    }
}
