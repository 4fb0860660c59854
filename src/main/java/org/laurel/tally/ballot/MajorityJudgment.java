package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Majority judgment: each ballot grades the options, and the best median grade wins, the lower one where two are in the
 * middle. Equal medians are taken away, one grade from each option at a time, until the next medians differ.
 *
 * <p>Shapes: grades as ranks, 1 the best; so options may share a rank on a ballot and ranks may be skipped. Units: ranks. An
 * unranked option is graded one below the worst rank that any ballot uses, or not at all with {@link Unranked#IGNORED}.
 * Errors: none; without ballots all options share the first place. Source: M. Balinski and R. Laraki, "Majority Judgment",
 * MIT Press, 2010.
 */
public final class MajorityJudgment {

    private static final String UNGRADED = "none";

    private final List<String> options;
    private final List<long[]> grades = new ArrayList<>();

    private MajorityJudgment(Ballots ballots, Unranked unranked) {
        options = ballots.options();
        int size = options.size();
        ballots.each((count, marks, from, to) -> {
            for (int at = from; at < to; at++) {
                grade(Ballots.rank(marks[at]))[Ballots.option(marks[at])] += count;
            }
        });
        long[] graded = new long[size];
        grades.forEach(row -> IntStream.range(0, size).forEach(option -> graded[option] += row[option]));
        boolean allGraded = IntStream.range(0, size).allMatch(option -> graded[option] == ballots.size());
        if (unranked == Unranked.LAST && !allGraded) {
            grades.add(IntStream.range(0, size)
                    .mapToLong(option -> ballots.size() - graded[option])
                    .toArray());
        }
    }

    private long[] grade(int rank) {
        while (grades.size() < rank) {
            grades.add(new long[options.size()]);
        }
        return grades.get(rank - 1);
    }

    public static Outcome of(Ballots ballots, Unranked unranked) {
        MajorityJudgment judgment = new MajorityJudgment(ballots, unranked);
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("grades", judgment.rows());
        return new Outcome("majority-judgment", judgment.places(), working, Shown.warnings(ballots, unranked));
    }

    private Map<String, Object> rows() {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (int option = 0; option < options.size(); option++) {
            rows.put(
                    options.get(option),
                    java.util.Arrays.stream(profile(option)).boxed().toList());
        }
        return rows;
    }

    private long[] profile(int option) {
        return grades.stream().mapToLong(row -> row[option]).toArray();
    }

    private List<Outcome.Place> places() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, options.size()).boxed().toList());
        order.sort((one, other) -> compare(profile(one), profile(other)));
        List<Outcome.Place> places = new ArrayList<>();
        int at = 0;
        while (at < order.size()) {
            int first = order.get(at);
            List<Integer> equal = order.stream()
                    .filter(other -> compare(profile(first), profile(other)) == 0)
                    .toList();
            places.add(
                    new Outcome.Place(at + 1, equal.stream().map(options::get).toList(), median(first), rule(equal)));
            at += equal.size();
        }
        return places;
    }

    private String rule(List<Integer> equal) {
        boolean alone = IntStream.range(0, options.size())
                .filter(other -> !equal.contains(other))
                .noneMatch(other -> median(other).equals(median(equal.get(0))));
        return equal.size() > 1 ? "shared" : alone ? "median" : "next medians";
    }

    private String median(int option) {
        int grade = median(profile(option));
        return grade < 0 ? UNGRADED : String.valueOf(grade + 1);
    }

    private static int median(long[] profile) {
        long half = (java.util.Arrays.stream(profile).sum() + 2) / 2;
        for (int grade = 0; grade < profile.length; grade++) {
            half -= profile[grade];
            if (half <= 0) {
                return grade;
            }
        }
        return -1;
    }

    /** Negative if the first is better. Takes as many equal medians away at once as leave the medians where they are. */
    private static int compare(long[] one, long[] other) {
        while (!java.util.Arrays.equals(one, other)) {
            int mine = median(one);
            int theirs = median(other);
            if (mine != theirs) {
                return mine < 0 ? 1 : theirs < 0 ? -1 : Integer.compare(mine, theirs);
            }
            long away = Math.max(1, Math.min(stays(one, mine), stays(other, mine)));
            one[mine] -= away;
            other[mine] -= away;
        }
        return 0;
    }

    /** How many of the median grade can go one by one while it remains the median each time. */
    private static long stays(long[] profile, int median) {
        long better = 0;
        long worse = 0;
        for (int grade = 0; grade < profile.length; grade++) {
            better += grade < median ? profile[grade] : 0;
            worse += grade > median ? profile[grade] : 0;
        }
        long needed = better > worse ? better - worse : worse - better + 1;
        return profile[median] - needed;
    }
}
