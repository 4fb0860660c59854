package org.laurel.tally.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One round as the tally sees it: the rules, the scored criteria in the order of the sheet, and the table by number. */
final class Round {

    final ScoreRules rules;
    final List<Criterion> criteria;
    final List<Criterion> leaves;
    final ScoreTable table;
    final int jurors;
    final int entries;
    private final int[] columns;

    private Round(ScoreRules rules, List<Criterion> criteria, ScoreTable table) {
        this.rules = rules;
        this.criteria = criteria;
        this.table = table;
        leaves = criteria.stream().flatMap(Criterion::leaves).toList();
        jurors = table.jurors().size();
        entries = table.entries().size();
        columns = leaves.stream()
                .mapToInt(leaf -> table.criterionAt(leaf.id()).orElse(-1))
                .toArray();
    }

    static Round of(ScoreRules rules, List<Criterion> criteria, ScoreTable table) {
        Round round = new Round(rules, criteria, table);
        List<String> wrong = new ArrayList<>(rules.contradictions(criteria, 0));
        wrong.addAll(round.strangers());
        if (wrong.isEmpty()) {
            wrong.addAll(round.offTheScale());
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        return round;
    }

    private List<String> strangers() {
        Set<String> known = leaves.stream().map(Criterion::id).collect(Collectors.toSet());
        return table.criteria().stream()
                .filter(id -> !known.contains(id))
                .map(id -> "there are scores for '" + id + "', which is no scored criterion")
                .toList();
    }

    private List<String> offTheScale() {
        List<String> wrong = new ArrayList<>();
        ScaleInUnits scale = ScaleInUnits.of(rules.scale(), table.decimals());
        for (int entry = 0; entry < entries; entry++) {
            for (int juror = 0; juror < jurors; juror++) {
                for (int leaf = 0; leaf < columns.length; leaf++) {
                    if (isScore(juror, entry, leaf) && !scale.holds(units(juror, entry, leaf))) {
                        wrong.add(describe(juror, entry, leaf));
                    }
                }
            }
        }
        return wrong;
    }

    private String describe(int juror, int entry, int leaf) {
        String score = mark(juror, entry, leaf) instanceof Mark.Score given
                ? given.value().toPlainString()
                : "";
        return "juror " + juror(juror) + " gives entry " + entry(entry) + " " + score + " for "
                + leaves.get(leaf).id() + ", and scores are "
                + rules.scale().inWords();
    }

    Mark mark(int juror, int entry, int leaf) {
        return columns[leaf] < 0 ? Mark.MISSING : table.mark(juror, entry, columns[leaf]);
    }

    boolean isScore(int juror, int entry, int leaf) {
        return columns[leaf] >= 0 && table.isScore(juror, entry, columns[leaf]);
    }

    /** Whether there is a score in every field of the sheet. */
    boolean isWhole(int juror, int entry) {
        for (int leaf = 0; leaf < columns.length; leaf++) {
            if (!isScore(juror, entry, leaf)) {
                return false;
            }
        }
        return true;
    }

    long units(int juror, int entry, int leaf) {
        return table.units(juror, entry, columns[leaf]);
    }

    /** How many steps the scale has between its ends. */
    int mostSteps() {
        Scale scale = rules.scale();
        return scale.max().subtract(scale.min()).divide(scale.step()).intValueExact();
    }

    String juror(int number) {
        return table.jurors().get(number).id();
    }

    String entry(int number) {
        return table.entries().get(number).id();
    }

    boolean ofThePublic(int juror) {
        return table.jurors().get(juror).ofThePublic();
    }

    boolean ownState(int juror, int entry) {
        return table.jurors()
                .get(juror)
                .state()
                .filter(state ->
                        table.entries().get(entry).state().filter(state::equals).isPresent())
                .isPresent();
    }
}
