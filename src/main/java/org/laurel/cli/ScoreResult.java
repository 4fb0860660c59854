package org.laurel.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.ballot.Outcome.Place;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Gap;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Standings.Tier;
import org.laurel.tally.score.Standings.Undecided;
import org.laurel.tally.score.Working;

/** Standings as a result that can be printed. */
final class ScoreResult {

    private final Standings standings;

    private ScoreResult(Standings standings) {
        this.standings = standings;
    }

    static Result of(Standings standings) {
        ScoreResult result = new ScoreResult(standings);
        return new Result(
                standings.working().totalName(),
                standings.tiers().stream().map(result::place).toList(),
                result.working(),
                standings.comparisons().stream().map(Comparison::sentence).toList(),
                result.warnings());
    }

    private Place place(Tier tier) {
        Standing standing = standings.of(tier.entries().get(0)).orElseThrow();
        return new Place(tier.place(), tier.entries(), standing.value(), standing.decidedBy());
    }

    private List<String> warnings() {
        List<String> all = new ArrayList<>();
        standings.gaps().forEach(gap -> all.add(sentence(gap)));
        standings.undecided().stream().map(Undecided::sentence).forEach(all::add);
        standings.openTies().forEach(tie -> all.add(tie.sentence()));
        all.addAll(standings.questions());
        all.addAll(standings.warnings());
        return all;
    }

    private static String sentence(Gap gap) {
        return "nothing is tallied while juror " + gap.juror() + " owes entry " + gap.entry() + " "
                + String.join(", ", gap.criteria());
    }

    private Map<String, Object> working() {
        Working working = standings.working();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "entries",
                standings.standings().stream().map(ScoreResult::entry).toList());
        all.put(
                "explanation",
                standings.comparisons().stream().map(ScoreResult::comparison).toList());
        all.put("advancing", standings.advancing());
        all.put(
                "unplaced",
                standings.unplaced().stream()
                        .map(each -> row("entry", each.entry(), "reason", each.reason()))
                        .toList());
        all.put("jurors", working.counted());
        all.put(
                "left_out",
                working.leftOut().stream()
                        .map(each -> row(
                                "juror",
                                each.juror(),
                                "entry",
                                each.entry(),
                                "criterion",
                                each.criterion(),
                                "reason",
                                each.reason()))
                        .toList());
        all.put("dropped", working.dropped().stream().map(ScoreResult::dropped).toList());
        all.put(
                "means",
                working.means().stream()
                        .map(each -> row("entry", each.entry(), "criterion", each.criterion(), "mean", each.mean()))
                        .toList());
        List<Object> sums = new ArrayList<>();
        working.sums()
                .forEach(each ->
                        sums.add(row("entry", each.entry(), "juries", each.juries(), "public", each.publics())));
        if (!sums.isEmpty()) {
            all.put("sums", sums);
        }
        all.put("sheets", working.sheets().stream().map(ScoreResult::sheet).toList());
        return all;
    }

    private static Map<String, Object> entry(Standing standing) {
        Map<String, Object> one = row("entry", standing.entry());
        one.put("place", standing.place());
        one.put("value", standing.value());
        one.put("exact", standing.exact());
        one.put("medal", standing.medal().orElse(""));
        one.put("decided_by", standing.decidedBy());
        one.put("sheets", standing.sheets());
        return one;
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> one = row("first", comparison.first(), "second", comparison.second());
        one.put("shared", comparison.shared());
        one.put(
                "steps",
                comparison.steps().stream()
                        .map(step -> row("rung", step.rung(), "first", step.first(), "second", step.second()))
                        .toList());
        one.put("sentence", comparison.sentence());
        return one;
    }

    private static Map<String, Object> dropped(Working.Dropped dropped) {
        Map<String, Object> one =
                row("entry", dropped.entry(), "juror", dropped.juror(), "criterion", dropped.criterion());
        one.put("value", dropped.value());
        one.put("which", dropped.highest() ? "highest" : "lowest");
        return one;
    }

    private static Map<String, Object> sheet(Working.Sheet sheet) {
        Map<String, Object> one = row("juror", sheet.juror(), "entry", sheet.entry(), "total", sheet.total());
        one.put("rank", sheet.rank());
        if (!sheet.points().isEmpty()) {
            one.put("points", sheet.points());
        }
        return one;
    }

    private static Map<String, Object> row(String... keysAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            row.put(keysAndValues[at], keysAndValues[at + 1]);
        }
        return row;
    }
}
