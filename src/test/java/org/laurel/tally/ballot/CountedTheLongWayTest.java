package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Methods counted a second time as their rules are worded, ballot by ballot and without any shortcut. */
class CountedTheLongWayTest {

    private static final int SIXTIETHS = 60;

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(options -> Arbitraries.integers()
                        .between(0, 4)
                        .list()
                        .ofSize(options)
                        .list()
                        .ofMaxSize(14)
                        .map(ballots -> new Profile(options, ballots)));
    }

    @Property(tries = 400, seed = "20260115")
    void majorityJudgmentTakesOneMedianAwayAtATime(@ForAll("profiles") Profile profile) {
        int worst = profile.ballots().stream()
                .flatMap(List::stream)
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<List<Integer>> grades = options(profile)
                .map(option -> profile.ballots().stream()
                        .map(ballot -> ballot.get(option) == 0 ? worst + 1 : ballot.get(option))
                        .sorted()
                        .toList())
                .toList();
        Outcome outcome = MajorityJudgment.of(profile.cast(), Unranked.LAST);
        for (int one = 0; one < profile.options(); one++) {
            for (int other = 0; other < profile.options(); other++) {
                assertThat(Integer.signum(place(outcome, profile.name(one)) - place(outcome, profile.name(other))))
                        .isEqualTo(worse(grades.get(one), grades.get(other)));
            }
        }
    }

    private static int worse(List<Integer> one, List<Integer> other) {
        List<Integer> mine = new ArrayList<>(one);
        List<Integer> theirs = new ArrayList<>(other);
        while (!mine.isEmpty()) {
            int order = mine.remove(mine.size() / 2).compareTo(theirs.remove(theirs.size() / 2));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int place(Outcome outcome, String name) {
        return outcome.places().stream()
                .filter(place -> place.options().contains(name))
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Property(tries = 400, seed = "20260115")
    void ofTheNomineesWithFewestPointsTheOneOnFewestBallotsGoesOut(@ForAll("profiles") Profile profile) {
        TreeSet<Integer> in = options(profile).collect(Collectors.toCollection(TreeSet::new));
        List<List<String>> out = new ArrayList<>();
        while (in.size() > 2) {
            List<Integer> lowest = lowestTwo(profile, in);
            long fewest = lowest.stream()
                    .mapToLong(nominee -> nominations(profile, nominee))
                    .min()
                    .orElseThrow();
            lowest.removeIf(nominee -> nominations(profile, nominee) > fewest);
            int least = lowest.stream()
                    .mapToInt(nominee -> points(profile, in, nominee))
                    .min()
                    .orElseThrow();
            List<Integer> going = lowest.stream()
                    .filter(nominee -> points(profile, in, nominee) == least)
                    .toList();
            if (in.size() - going.size() < 2) {
                break;
            }
            going.forEach(in::remove);
            out.add(0, going.stream().map(profile::name).toList());
        }
        assertThat(EPluribusHugo.of(profile.cast(), 2).places().stream()
                        .filter(place -> place.decidedBy().startsWith("round"))
                        .map(Outcome.Place::options))
                .containsExactlyElementsOf(out);
    }

    /** The lowest and, where that is one alone, the second lowest, in either case with all that have the same points. */
    private static List<Integer> lowestTwo(Profile profile, TreeSet<Integer> in) {
        List<Integer> points = new ArrayList<>(
                in.stream().map(nominee -> points(profile, in, nominee)).toList());
        Collections.sort(points);
        int limit = Collections.frequency(points, points.get(0)) > 1 ? points.get(0) : points.get(1);
        return new ArrayList<>(in.stream()
                .filter(nominee -> points(profile, in, nominee) <= limit)
                .toList());
    }

    private static long nominations(Profile profile, int nominee) {
        return profile.ballots().stream()
                .filter(ballot -> ballot.get(nominee) > 0)
                .count();
    }

    private static int points(Profile profile, TreeSet<Integer> in, int nominee) {
        return profile.ballots().stream()
                .filter(ballot -> ballot.get(nominee) > 0)
                .mapToInt(ballot -> SIXTIETHS
                        / (int) in.stream()
                                .filter(other -> ballot.get(other) > 0)
                                .count())
                .sum();
    }

    @Property(tries = 400, seed = "20260115")
    void papersAreMovedOneByOneAsInAScottishElection(@ForAll("profiles") Profile profile) {
        for (int seats = 1; seats <= 3; seats++) {
            Outcome outcome = SingleTransferableVote.of(profile.cast(), seats, Optional.of("seed"));
            ScottishCount count = new ScottishCount(profile, seats, "seed");
            assertThat(outcome.working().get("elected")).isEqualTo(count.elected());
            assertThat(outcome.places().stream().flatMap(place -> place.options().stream()))
                    .startsWith(count.elected().toArray(String[]::new))
                    .endsWith(count.excluded().toArray(String[]::new));
        }
    }

    private static Stream<Integer> options(Profile profile) {
        return IntStream.range(0, profile.options()).boxed();
    }
}
