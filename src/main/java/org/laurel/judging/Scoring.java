package org.laurel.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.laurel.audit.Receipt;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Attempts;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.ScoreTally;
import org.laurel.tally.score.Standings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What jurors do with their score sheets: open, save, hand in, hand in anew. */
@Service
public class Scoring {

    static final int LONGEST_REMARK = 4000;

    private final Attempts attempts;
    private final Desk desk;
    private final ScoreSheets sheets;
    private final RunningEditions editions;
    private final RoundLog log;
    private final RulesWords words;
    private final ApplicationEventPublisher events;

    Scoring(
            Attempts attempts,
            Desk desk,
            ScoreSheets sheets,
            RunningEditions editions,
            RoundLog log,
            RulesWords words,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.desk = desk;
        this.sheets = sheets;
        this.editions = editions;
        this.log = log;
        this.words = words;
        this.events = events;
    }

    /** What a juror has before them: the assignment, the sheet as last handed in, and what was saved since. */
    public record OnTheDesk(
            Assignment assignment,
            Category category,
            Stage stage,
            Optional<ScoreSheet> live,
            SheetMarks marks,
            String remark) {}

    /** A sheet that counts from now on, and what the juror takes home for it. */
    public record HandedIn(ScoreSheet sheet, Receipt receipt) {}

    /** All that a juror has to score or has scored, as it was handed in. */
    public List<OnTheDesk> mine(Actor juror) {
        return mine(juror, who -> Map.of());
    }

    /** The same with what was saved since. */
    public List<OnTheDesk> mineWithDrafts(Actor juror) {
        return mine(juror, sheets::draftsOf);
    }

    private List<OnTheDesk> mine(Actor juror, Function<String, Map<String, ScoreSheets.Draft>> saved) {
        List<Assignment> held = desk.of(juror);
        Map<String, ScoreSheets.Draft> drafts =
                held.isEmpty() ? Map.of() : saved.apply(held.get(0).juror());
        Map<String, ScoreSheet> live =
                held.isEmpty() ? Map.of() : sheets.liveOf(held.get(0).juror());
        return held.stream()
                .map(assignment -> onTheDesk(
                        assignment,
                        Optional.ofNullable(live.get(assignment.id())),
                        Optional.ofNullable(drafts.get(assignment.id()))))
                .toList();
    }

    public Answer<OnTheDesk> open(Actor juror, String assignment) {
        return desk.take(juror, assignment)
                .then(taken -> Answer.of(onTheDesk(
                        taken.assignment(),
                        sheets.history(assignment).stream().findFirst(),
                        sheets.draft(assignment))));
    }

    /** The same, which nobody hands in, saves or excludes meanwhile: to be called in the transaction that changes it. */
    public Answer<OnTheDesk> hold(Actor juror, String assignment) {
        desk.keepFromOthers(assignment);
        return open(juror, assignment);
    }

    private OnTheDesk onTheDesk(Assignment assignment, Optional<ScoreSheet> live, Optional<ScoreSheets.Draft> draft) {
        Edition edition = editions.rules(assignment.round().edition());
        Optional<ScoreSheets.Draft> newer = draft.filter(saved ->
                live.map(sheet -> sheet.submittedAt().isBefore(saved.savedAt())).orElse(true));
        return new OnTheDesk(
                assignment,
                edition.category(assignment.round().category()).orElseThrow(),
                edition.stage(assignment.round().stage()).orElseThrow(),
                live,
                newer.map(ScoreSheets.Draft::marks)
                        .or(() -> live.map(ScoreSheet::marks))
                        .orElse(SheetMarks.NONE),
                newer.map(ScoreSheets.Draft::remark)
                        .or(() -> live.map(ScoreSheet::remark))
                        .orElse(""));
    }

    /** Keeps what is written so far; a mark that cannot be one is named, and kept as it was before. */
    public Answer<Desk.Taken> saveDraft(Actor juror, String assignment, SheetMarks marks, String remark) {
        return attempts.at(() -> keep(juror, assignment, marks, remark));
    }

    private Answer<Desk.Taken> keep(Actor juror, String assignment, SheetMarks marks, String remark) {
        return desk.takeToWrite(juror, assignment).then(desk::holdRound).then(taken -> {
            List<Refusal.Fault> faults = marks.faultsOfDraft(category(taken), rules(taken), reader(taken));
            if (!faults.isEmpty() || remark.length() > LONGEST_REMARK) {
                return Answer.refuse(Refusal.invalid(Phrase.of("no.judging.not-kept"), withRemark(faults, remark)));
            }
            sheets.saveDraft(assignment, new ScoreSheets.Draft(marks, remark, taken.now()));
            return Answer.of(taken);
        });
    }

    /** Hands a sheet in: whole, valid and in time, or not at all. An earlier sheet of the juror's is superseded by it. */
    public Answer<HandedIn> submit(Actor juror, String assignment, SheetMarks marks, String remark) {
        return attempts.at(() -> handIn(juror, assignment, marks, remark));
    }

    private Answer<HandedIn> handIn(Actor juror, String assignment, SheetMarks marks, String remark) {
        return desk.takeToWrite(juror, assignment).then(desk::hold).then(taken -> {
            List<Refusal.Fault> faults = withRemark(marks.faults(category(taken), rules(taken), reader(taken)), remark);
            if (!faults.isEmpty()) {
                return Answer.refuse(Refusal.invalid(Phrase.of("no.judging.not-handed-in"), faults));
            }
            return undecided(taken, marks)
                    .<Answer<HandedIn>>map(Answer::refuse)
                    .orElseGet(() -> Answer.of(handIn(juror, taken, marks, remark)));
        });
    }

    private HandedIn handIn(Actor juror, Desk.Taken taken, SheetMarks marks, String remark) {
        String assignment = taken.assignment().id();
        ScoreSheet sheet = new ScoreSheet(assignment, taken.revision() + 1, marks, remark, taken.now());
        sheets.save(sheet);
        Receipt receipt = log.handedIn(juror, taken.assignment(), sheet);
        events.publishEvent(new ScoreSheet.Completed(assignment, !sheet.supersedes()));
        return new HandedIn(sheet, receipt);
    }

    /** Where each juror's own order decides, equal totals are no order: the juror must decide. */
    private Optional<Refusal> undecided(Desk.Taken taken, SheetMarks marks) {
        if (rules(taken).aggregation().method() != Aggregation.Method.MEDAL_POINTS) {
            return Optional.empty();
        }
        ScoreTable.Builder table = ScoreTable.builder();
        Category category = category(taken);
        desk.others(taken).forEach((other, sheet) -> write(table, category, other, sheet.marks()));
        write(table, category, taken.assignment(), marks);
        Standings own = ScoreTally.of(rules(taken), category.criteria(), table.build(), Rulings.NONE);
        return own.undecided().stream()
                .findFirst()
                .map(equal -> Refusal.invalid(
                        Phrase.of("no.judging.equal-totals", String.valueOf(equal.total())), List.of()));
    }

    private static void write(ScoreTable.Builder table, Category category, Assignment assignment, SheetMarks marks) {
        for (Criterion criterion : category.scored().toList()) {
            table.mark(assignment.juror(), assignment.entry(), criterion.id(), marks.mark(criterion));
        }
    }

    private static List<Refusal.Fault> withRemark(List<Refusal.Fault> faults, String remark) {
        if (remark.length() <= LONGEST_REMARK) {
            return faults;
        }
        return Stream.concat(
                        faults.stream(),
                        Stream.of(new Refusal.Fault(
                                "remark", Phrase.of("no.judging.remark-too-long", String.valueOf(LONGEST_REMARK)))))
                .toList();
    }

    private Category category(Desk.Taken taken) {
        Round round = taken.assignment().round();
        return editions.rules(round.edition()).category(round.category()).orElseThrow();
    }

    private UnaryOperator<String> reader(Desk.Taken taken) {
        return words.reader(editions.rules(taken.assignment().round().edition()));
    }

    private ScoreRules rules(Desk.Taken taken) {
        Round round = taken.assignment().round();
        return editions.rules(round.edition())
                .stage(round.stage())
                .flatMap(Stage::scores)
                .orElseThrow();
    }
}
