package org.laurel.judging.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.ReadersEdition;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.ScoreSheet;
import org.laurel.judging.Scoring.HandedIn;
import org.laurel.judging.Scoring.OnTheDesk;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.Weights;
import org.springframework.stereotype.Component;

/** Says sheets in the juror's words and in the edition's zone. */
@Component
class SheetViews {

    private static final int MOST_CHOICES = 11;

    private final RunningEditions editions;
    private final ReadersEdition reader;
    private final Judging judging;

    SheetViews(RunningEditions editions, ReadersEdition reader, Judging judging) {
        this.editions = editions;
        this.reader = reader;
        this.judging = judging;
    }

    /** One round on the list of a juror's sheets. */
    record RoundView(
            String stage, String category, String edition, String deadline, int done, int of, List<Row> rows) {}

    /** One sheet on that list. */
    record Row(String id, String code, String state, String look) {}

    /** Those of the edition that the reader has chosen; without a choice all of them, so that nothing that is asked is missed. */
    List<OnTheDesk> asked(List<OnTheDesk> mine) {
        Optional<String> chosen = reader.narrowedTo();
        return mine.stream()
                .filter(sheet -> chosen.isEmpty()
                        || chosen.get().equals(sheet.assignment().round().edition()))
                .toList();
    }

    List<RoundView> rounds(List<OnTheDesk> mine) {
        Map<Round, List<OnTheDesk>> byRound = new LinkedHashMap<>();
        mine.forEach(sheet -> byRound.computeIfAbsent(sheet.assignment().round(), round -> new ArrayList<>())
                .add(sheet));
        return byRound.values().stream().map(this::round).toList();
    }

    private RoundView round(List<OnTheDesk> sheets) {
        OnTheDesk first = sheets.get(0);
        int done =
                (int) sheets.stream().filter(sheet -> sheet.live().isPresent()).count();
        List<Row> rows = sheets.stream()
                .map(sheet ->
                        new Row(sheet.assignment().id(), sheet.assignment().code(), word(sheet), look(sheet)))
                .toList();
        return new RoundView(
                first.stage().name(),
                first.category().name(),
                first.assignment().round().edition(),
                deadline(first.assignment()),
                done,
                sheets.size(),
                rows);
    }

    private static String word(OnTheDesk sheet) {
        return switch (sheet.assignment().status()) {
            case RECUSED, KEPT_APART -> Phrase.of("judging.sheets.recused");
            case TAKEN_BACK -> Phrase.of("judging.sheets.taken-back");
            case STRUCK_OUT -> Phrase.of("judging.sheets.struck-out");
            case HELD -> Phrase.of(sheet.live().isPresent() ? "judging.sheets.handed-in" : "judging.sheets.to-score");
        };
    }

    private static String look(OnTheDesk sheet) {
        return switch (sheet.assignment().status()) {
            case RECUSED, KEPT_APART, TAKEN_BACK, STRUCK_OUT -> "quiet";
            case HELD -> sheet.live().isPresent() ? "good" : "warning";
        };
    }

    /** The rules by which a sheet is scored. */
    Edition edition(OnTheDesk desk) {
        return editions.rules(desk.assignment().round().edition());
    }

    SheetView sheet(OnTheDesk desk) {
        editions.about(desk.assignment().round().edition());
        ScoreRules rules = desk.stage().scores().orElseThrow();
        Scale scale = rules.scale();
        Assignment assignment = desk.assignment();
        boolean writable = assignment.status() == Assignment.Status.HELD
                && assignment.round().status() == Round.Status.OPEN;
        return new SheetView(
                assignment.id(),
                assignment.code(),
                desk.category().name(),
                desk.stage().name(),
                deadline(assignment),
                writable,
                rules.completeness() == Completeness.USE_WHAT_IS_THERE,
                rules.weights() == Weights.SHARE,
                rules.outOf().map(BigDecimal::toPlainString).orElse(""),
                blocks(desk.category()),
                choices(scale),
                scale.min().toPlainString(),
                scale.max().toPlainString(),
                scale.step().toPlainString(),
                desk.marks(),
                desk.remark(),
                state(desk),
                List.of());
    }

    private String state(OnTheDesk desk) {
        return switch (desk.assignment().status()) {
            case RECUSED, KEPT_APART -> Phrase.of("judging.sheet.you-declared");
            case TAKEN_BACK -> Phrase.of("judging.sheet.somebody-else");
            case STRUCK_OUT -> Phrase.of("judging.sheet.struck-out");
            case HELD ->
                desk.live()
                        .map(sheet -> handedIn(desk, sheet))
                        .orElseGet(() -> Phrase.of("judging.sheet.not-handed-in"));
        };
    }

    private String handedIn(OnTheDesk desk, ScoreSheet sheet) {
        String at = clock(desk.assignment(), sheet.submittedAt());
        String said =
                Phrase.of(sheet.supersedes() ? "judging.sheet.handed-in-anew-at" : "judging.sheet.handed-in-at", at);
        return said + " " + Phrase.of(desk.marks().sealed() ? "judging.sheet.sealed" : "judging.sheet.anew");
    }

    String receipt(HandedIn handedIn) {
        ScoreSheet sheet = handedIn.sheet();
        Assignment assignment = judging.assignment(sheet.assignment());
        String said =
                Phrase.of("judging.sheet.was-handed-in", assignment.code(), clock(assignment, sheet.submittedAt()));
        String next = Phrase.of(sheet.supersedes() ? "judging.sheet.replaces" : "judging.sheet.anew");
        return said + " " + next + " "
                + Phrase.of("judging.sheet.receipt", handedIn.receipt().code());
    }

    String clock(Assignment assignment, Instant at) {
        return WrittenMoment.in("clock", at, zone(assignment));
    }

    private String deadline(Assignment assignment) {
        ZoneId zone = zone(assignment);
        return WrittenMoment.in("day", assignment.closesAt(), zone) + " (" + WrittenMoment.clock(zone) + ")";
    }

    private ZoneId zone(Assignment assignment) {
        return editions.rules(assignment.round().edition()).zone();
    }

    private static List<SheetView.Block> blocks(Category category) {
        return category.criteria().stream()
                .map(block -> new SheetView.Block(
                        block.id(),
                        block.name(),
                        block.weight().toPlainString(),
                        block.leaves()
                                .map(leaf -> new SheetView.Line(leaf, category.help(leaf)))
                                .toList()))
                .toList();
    }

    private static List<String> choices(Scale scale) {
        List<String> choices = new ArrayList<>();
        for (BigDecimal score = scale.min(); score.compareTo(scale.max()) <= 0; score = score.add(scale.step())) {
            choices.add(score.toPlainString());
            if (choices.size() > MOST_CHOICES) {
                return List.of();
            }
        }
        return choices;
    }
}
