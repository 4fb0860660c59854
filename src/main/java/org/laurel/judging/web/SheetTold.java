package org.laurel.judging.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.Receipt;
import org.laurel.edition.Category;
import org.laurel.edition.Help;
import org.laurel.entry.blind.BlindDossier;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.judging.ScoreSheet;
import org.laurel.judging.Scoring.HandedIn;
import org.laurel.judging.Scoring.OnTheDesk;
import org.laurel.platform.Etag;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;

/**
 * A score sheet as its juror's programs are told it: what to score and by what, and nothing of who entered it.
 *
 * @param marks by the criterion's id; empty while they are under the seal
 * @param receipts of what was handed in, oldest first
 */
record SheetTold(
        Line sheet,
        List<Block> criteria,
        ScaleTold scale,
        Map<String, String> marks,
        String remark,
        boolean sealed,
        List<String> receipts,
        BlindDossier dossier) {

    /** A sheet in a list; {@code revision} is 0 before it is handed in. */
    record Line(
            String id,
            String code,
            String edition,
            String stage,
            String category,
            Assignment.Status status,
            Round.Status round,
            int revision,
            @Nullable Instant submittedAt,
            Instant closesAt) {

        static Line of(OnTheDesk desk) {
            Assignment assignment = desk.assignment();
            Round round = assignment.round();
            return new Line(
                    assignment.id(),
                    assignment.code(),
                    round.edition(),
                    round.stage(),
                    round.category(),
                    assignment.status(),
                    round.status(),
                    desk.live().map(ScoreSheet::revision).orElse(0),
                    desk.live().map(ScoreSheet::submittedAt).orElse(null),
                    assignment.closesAt());
        }
    }

    /** Criteria that stand together, with their weight. */
    record Block(String id, String name, BigDecimal weight, List<CriterionTold> criteria) {}

    /** One thing to score, with what to look for. */
    record CriterionTold(String id, String name, BigDecimal weight, Help help) {}

    /** The scores that can be given; {@code abstention} says whether a juror may give none. */
    record ScaleTold(BigDecimal min, BigDecimal max, BigDecimal step, boolean abstention) {}

    /** A sheet that counts from now on: nothing of what is on it. */
    record Receipted(String sheet, int revision, Instant submittedAt, String receipt) {

        static Receipted of(HandedIn handedIn) {
            ScoreSheet sheet = handedIn.sheet();
            return new Receipted(
                    sheet.assignment(),
                    sheet.revision(),
                    sheet.submittedAt(),
                    handedIn.receipt().code());
        }
    }

    static SheetTold of(OnTheDesk desk, List<Receipt> receipts, BlindDossier dossier) {
        ScoreRules rules = desk.stage().scores().orElseThrow();
        Scale scale = rules.scale();
        return new SheetTold(
                Line.of(desk),
                criteria(desk.category()),
                new ScaleTold(
                        scale.min(), scale.max(), scale.step(), rules.completeness() == Completeness.USE_WHAT_IS_THERE),
                desk.marks().written(),
                desk.remark(),
                desk.marks().sealed(),
                receipts.stream().map(Receipt::code).toList(),
                dossier);
    }

    private static List<Block> criteria(Category category) {
        return category.criteria().stream()
                .map(block -> new Block(
                        block.id(),
                        block.name(),
                        block.weight(),
                        block.leaves()
                                .map(leaf ->
                                        new CriterionTold(leaf.id(), leaf.name(), leaf.weight(), category.help(leaf)))
                                .toList()))
                .toList();
    }

    static Etag version(OnTheDesk desk) {
        Line line = Line.of(desk);
        return Etag.of(
                line.id(),
                line.status(),
                line.round(),
                line.revision(),
                desk.marks().sealed(),
                desk.marks().written(),
                desk.remark());
    }
}
