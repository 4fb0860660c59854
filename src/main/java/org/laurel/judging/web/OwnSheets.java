package org.laurel.judging.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.judging.Scoring.OnTheDesk;
import org.laurel.judging.SheetMarks;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTally;

/**
 * A juror's own sheets of one round beside each other, handed in or not, in the order of their totals: whoever scores twelve
 * entries over two weeks sees whether the last eight means what the first one did. Nothing of another juror is in it.
 */
record OwnSheets(String stage, String category, String edition, List<Criterion> criteria, List<Line> lines) {

    /**
     * One sheet.
     *
     * @param marks as written, in the order of the criteria, empty where there is none
     * @param place among the juror's own, as 1, 2, 2, 4; empty without a total
     * @param total as it will count; empty while a criterion has no score
     * @param handedIn whether it counts as it stands here
     */
    record Line(String id, String code, List<String> marks, String place, String total, boolean handedIn) {}

    private record Sheet(OnTheDesk desk, Optional<Fraction> total) {

        static Sheet of(OnTheDesk desk) {
            ScoreRules rules = desk.stage().scores().orElseThrow();
            return new Sheet(desk, ScoreTally.sheet(rules, desk.category().criteria(), scores(desk)));
        }

        private static Map<String, BigDecimal> scores(OnTheDesk desk) {
            Map<String, BigDecimal> scores = new LinkedHashMap<>();
            desk.marks().written().forEach((criterion, written) -> {
                if (!written.isBlank() && !written.equals(SheetMarks.ABSTAIN)) {
                    scores.put(criterion, new BigDecimal(written.strip()));
                }
            });
            return scores;
        }

        boolean counts() {
            return desk.live().filter(live -> live.marks().equals(desk.marks())).isPresent();
        }
    }

    /** Those rounds of which anything is to be seen; what is sealed is nobody's to compare. */
    static List<OwnSheets> of(List<OnTheDesk> mine) {
        Map<Round, List<Sheet>> byRound = new LinkedHashMap<>();
        mine.stream()
                .filter(desk -> desk.assignment().status() == Assignment.Status.HELD)
                .filter(desk -> !desk.marks().sealed())
                .forEach(desk -> byRound.computeIfAbsent(desk.assignment().round(), unseen -> new ArrayList<>())
                        .add(Sheet.of(desk)));
        return byRound.values().stream().map(OwnSheets::round).toList();
    }

    private static OwnSheets round(List<Sheet> sheets) {
        OnTheDesk first = sheets.get(0).desk();
        List<Criterion> criteria = first.category().scored().toList();
        Comparator<Sheet> byTotal =
                Comparator.comparing(sheet -> sheet.total().orElse(Fraction.of(-1)), Comparator.reverseOrder());
        List<Line> lines = sheets.stream()
                .sorted(byTotal.thenComparing(sheet -> sheet.desk().assignment().code()))
                .map(sheet -> line(sheet, criteria, sheets))
                .toList();
        return new OwnSheets(
                first.stage().name(),
                first.category().name(),
                first.assignment().round().edition(),
                criteria,
                lines);
    }

    private static Line line(Sheet sheet, List<Criterion> criteria, List<Sheet> all) {
        Assignment assignment = sheet.desk().assignment();
        Map<String, String> written = sheet.desk().marks().written();
        return new Line(
                assignment.id(),
                assignment.code(),
                criteria.stream()
                        .map(criterion -> written.getOrDefault(criterion.id(), ""))
                        .toList(),
                sheet.total().map(total -> String.valueOf(place(total, all))).orElse(""),
                sheet.total().map(Fraction::decimal).orElse(""),
                sheet.counts());
    }

    private static long place(Fraction total, List<Sheet> all) {
        return 1
                + all.stream()
                        .flatMap(other -> other.total().stream())
                        .filter(other -> other.compareTo(total) > 0)
                        .count();
    }
}
