package org.laurel.tally.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.laurel.tally.score.Placing.Group;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Step;

/** Says for each two neighbours what put the one before the other: {@code B before C: points 24 each; golds 4 : 3}. */
final class Explanation {

    private final Round round;
    private final List<Comparison> comparisons = new ArrayList<>();

    private Explanation(Round round) {
        this.round = round;
    }

    static List<Comparison> of(Round round, Placing placing) {
        Explanation explanation = new Explanation(round);
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
            String first = round.entry(group.entries().get(i - 1));
            String second = round.entry(group.entries().get(i));
            String who = first + " and " + second + " share place " + group.place();
            comparisons.add(new Comparison(first, second, true, group.steps(), sentence(who, group.steps())));
        }
    }

    private void before(Group better, Group worse, List<Step> steps) {
        String first = round.entry(better.entries().get(better.entries().size() - 1));
        String second = round.entry(worse.entries().get(0));
        comparisons.add(new Comparison(first, second, false, steps, sentence(first + " before " + second, steps)));
    }

    private static String sentence(String who, List<Step> steps) {
        return who + ": " + steps.stream().map(Explanation::clause).collect(Collectors.joining("; "));
    }

    private static String clause(Step step) {
        return step.first().equals(step.second())
                ? step.rung() + " " + step.first() + " each"
                : step.rung() + " " + step.first() + " : " + step.second();
    }
}
