package org.laurel.tally.score;

import java.util.ArrayList;
import java.util.List;
import org.laurel.tally.score.Placing.Group;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Step;

/** Says for each two neighbours what put the one before the other: {@code B before C: points 24 each; golds 4 : 3}. */
final class Explanation {

    private final Count count;
    private final Round round;
    private final List<Comparison> comparisons = new ArrayList<>();

    private Explanation(Count count) {
        this.count = count;
        this.round = count.round;
    }

    static List<Comparison> of(Count count, Placing placing) {
        Explanation explanation = new Explanation(count);
        for (int i = 0; i < placing.groups.size(); i++) {
            Group group = placing.groups.get(i);
            explanation.beside(group);
            if (i < placing.boundaries.size()) {
                explanation.before(group, placing.groups.get(i + 1), placing.boundaries.get(i));
            }
        }
        return explanation.comparisons;
    }

    private void beside(Group group) {
        for (int i = 1; i < group.entries().size(); i++) {
            int one = group.entries().get(i - 1);
            int other = group.entries().get(i);
            String who = round.entry(one) + " and " + round.entry(other) + " share place " + group.place();
            add(one, other, true, group.steps(), who);
        }
    }

    private void before(Group better, Group worse, List<Step> steps) {
        int first = better.entries().get(better.entries().size() - 1);
        int second = worse.entries().get(0);
        add(first, second, false, steps, round.entry(first) + " before " + round.entry(second));
    }

    private void add(int first, int second, boolean shared, List<Step> steps, String who) {
        List<String> clauses =
                new ArrayList<>(steps.stream().map(Explanation::clause).toList());
        if (count.addsPublic()) {
            clauses.set(0, clauses.get(0) + " (" + bothSums(first, second) + ")");
        }
        String sentence = who + ": " + String.join("; ", clauses);
        comparisons.add(new Comparison(round.entry(first), round.entry(second), shared, steps, sentence));
    }

    /** What the jurors and what the publics gave, which is together the total. */
    private String bothSums(int first, int second) {
        return "juries " + count.juryPoints(first).decimal() + " : "
                + count.juryPoints(second).decimal() + ", public "
                + count.publicPoints(first).decimal() + " : "
                + count.publicPoints(second).decimal();
    }

    private static String clause(Step step) {
        return step.first().equals(step.second())
                ? step.rung() + " " + step.first() + " each"
                : step.rung() + " " + step.first() + " : " + step.second();
    }
}
