package org.laurel.judging.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laurel.edition.Category;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.ScoreSheet;
import org.laurel.judging.Scoring.HandedIn;
import org.laurel.judging.Scoring.OnTheDesk;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.Weights;
import org.springframework.stereotype.Component;

/** Says sheets in the juror's words and in the edition's zone. */
@Component
class SheetViews {

    static final String CONFLICT_DECLARED =
            "Thank you for telling us. You no longer score this entry, and the chair has been told.";

    private static final int MOST_CHOICES = 11;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final RunningEditions editions;
    private final Judging judging;

    SheetViews(RunningEditions editions, Judging judging) {
        this.editions = editions;
        this.judging = judging;
    }

    /** One round on the list of a juror's sheets. */
    record RoundView(String title, String deadline, int done, int of, List<Row> rows) {}

    /** One sheet on that list. */
    record Row(String id, String code, String state, String look) {}

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
        String title = first.stage().name() + " · " + first.category().name();
        return new RoundView(title, deadline(first.assignment()), done, sheets.size(), rows);
    }

    private static String word(OnTheDesk sheet) {
        return switch (sheet.assignment().status()) {
            case RECUSED -> "Recused";
            case TAKEN_BACK -> "Taken back";
            case HELD -> sheet.live().isPresent() ? "Handed in" : "To score";
        };
    }

    private static String look(OnTheDesk sheet) {
        return switch (sheet.assignment().status()) {
            case RECUSED, TAKEN_BACK -> "quiet";
            case HELD -> sheet.live().isPresent() ? "good" : "warning";
        };
    }

    SheetView sheet(OnTheDesk desk) {
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
            case RECUSED -> "You declared a conflict of interest; this sheet does not count.";
            case TAKEN_BACK -> "Somebody else scores this entry now; this sheet does not count.";
            case HELD ->
                desk.live()
                        .map(sheet -> "Handed in at " + clock(desk.assignment(), sheet.submittedAt())
                                + (sheet.supersedes() ? " (it replaced an earlier sheet of yours)" : "")
                                + (desk.marks().sealed()
                                        ? ". It is sealed until the results are released."
                                        : ". You may hand it in anew until scoring closes."))
                        .orElse("Not handed in yet. What you write is saved as you go.");
        };
    }

    String receipt(HandedIn handedIn) {
        ScoreSheet sheet = handedIn.sheet();
        Assignment assignment = judging.assignment(sheet.assignment());
        String said = "Your sheet for " + assignment.code() + " was handed in at "
                + clock(assignment, sheet.submittedAt()) + ".";
        String next = sheet.supersedes()
                ? " It replaces the one you handed in before, which is kept and no longer counts."
                : " You may hand it in anew until scoring closes.";
        return said + next + " Receipt " + handedIn.receipt().code() + ".";
    }

    String clock(Assignment assignment, Instant at) {
        return CLOCK.format(at.atZone(zone(assignment)));
    }

    private String deadline(Assignment assignment) {
        ZoneId zone = zone(assignment);
        return DAY.format(assignment.closesAt().atZone(zone)) + " ("
                + zone.getId().replace('_', ' ') + ")";
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
