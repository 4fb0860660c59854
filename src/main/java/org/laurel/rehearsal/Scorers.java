package org.laurel.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;
import org.laurel.judging.Assignment;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.ChairRulings;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.judging.Scoring;
import org.laurel.judging.Scoring.HandedIn;
import org.laurel.judging.Scoring.OnTheDesk;
import org.laurel.judging.SheetMarks;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.roster.Person;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Scale;
import org.laurel.workflow.EngineClock;
import org.laurel.workflow.EngineTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The jurors of a rehearsal at their desks, and the chair where the rules ask for one. */
@Component
@Profile("rehearsal")
class Scorers {

    private final Scoring scoring;
    private final Judging judging;
    private final RoundStandings standings;
    private final ChairDecisions decisions;
    private final ChairRulings rulings;
    private final EngineClock clock;
    private final EngineTime engine;

    private record Play(
            Edition edition, Plan plan, Cast cast, Map<String, String> titles, Progress progress, Figures figures) {}

    private @Nullable Play current;

    Scorers(
            Scoring scoring,
            Judging judging,
            RoundStandings standings,
            ChairDecisions decisions,
            ChairRulings rulings,
            EngineClock clock,
            EngineTime engine) {
        this.scoring = scoring;
        this.judging = judging;
        this.standings = standings;
        this.decisions = decisions;
        this.rulings = rulings;
        this.clock = clock;
        this.engine = engine;
    }

    void prepare(
            Edition edition, Plan plan, Cast cast, Map<String, String> titles, Progress progress, Figures figures) {
        current = new Play(edition, plan, cast, titles, progress, figures);
    }

    private Play play() {
        return Objects.requireNonNull(current, "prepare first");
    }

    /** Every juror of the stage takes up every sheet on the desk. */
    void score(Stage stage) {
        Map<Person, List<OnTheDesk>> desks = desks(stage);
        play().progress()
                .begin(
                        stage.name(),
                        desks.values().stream().mapToInt(List::size).sum());
        long begun = System.nanoTime();
        long engineBefore = engine.nanos();
        desks.forEach((person, sheets) -> sheets.forEach(sheet -> answer(stage, person, sheet)));
        play().figures().scoring += System.nanoTime() - begun;
        play().figures().engineWhileScoring += engine.nanos() - engineBefore;
    }

    private Map<Person, List<OnTheDesk>> desks(Stage stage) {
        Map<Person, List<OnTheDesk>> desks = new LinkedHashMap<>();
        play().cast().judges().values().forEach(person -> {
            List<OnTheDesk> open = new ArrayList<>();
            for (OnTheDesk sheet : scoring.mine(Cast.as(person))) {
                if (sheet.stage().id().equals(stage.id()) && sheet.live().isEmpty()) {
                    open.add(sheet);
                }
            }
            desks.put(person, open);
        });
        return desks;
    }

    private void answer(Stage stage, Person person, OnTheDesk sheet) {
        Assignment assignment = sheet.assignment();
        String solution = title(assignment);
        play().progress().step();
        if (play().plan().recuses(stage, person.name(), solution)) {
            judging.recuse(Cast.as(person), assignment.id(), "Rehearsal: the juror knows the team.")
                    .orThrow();
            play().figures().recusals++;
        } else if (play().plan().late(stage, person.name(), solution)) {
            play().figures().missing++;
        } else {
            handIn(stage, person, sheet, solution);
        }
    }

    private void handIn(Stage stage, Person person, OnTheDesk sheet, String solution) {
        Map<String, String> marks = marks(stage, sheet.category(), person, solution);
        if (marks.isEmpty()) {
            play().figures().missing++;
            return;
        }
        Actor juror = Cast.as(person);
        String assignment = sheet.assignment().id();
        scoring.saveDraft(juror, assignment, new SheetMarks(marks), "").orThrow();
        Answer<HandedIn> answer = scoring.submit(juror, assignment, new SheetMarks(marks), "");
        while (!answer.given()) {
            marks = decided(answer, marks, stage.scores().orElseThrow().scale());
            play().figures().decidedAnew++;
            answer = scoring.submit(juror, assignment, new SheetMarks(marks), "");
        }
        play().figures().sheets++;
    }

    private Map<String, String> marks(Stage stage, Category category, Person person, String solution) {
        Map<String, String> marks = new TreeMap<>();
        for (Criterion criterion : category.scored().toList()) {
            play().plan()
                    .score(stage, category, person.name(), solution, criterion)
                    .ifPresent(score -> marks.put(criterion.id(), score));
        }
        return marks;
    }

    /** A juror who is told that two totals are equal gives one step more, or less, to the first criterion that allows it. */
    private static Map<String, String> decided(Answer<HandedIn> refused, Map<String, String> marks, Scale scale) {
        boolean equal = refused.fold(
                sheet -> false,
                refusal -> refusal.faults().isEmpty() && refusal.sentence().contains("equal"));
        if (!equal) {
            refused.orThrow();
        }
        Map<String, String> changed = new TreeMap<>(marks);
        for (Map.Entry<String, String> mark : changed.entrySet()) {
            BigDecimal more = new BigDecimal(mark.getValue()).add(scale.step());
            if (more.compareTo(scale.max()) <= 0) {
                mark.setValue(more.toPlainString());
                return changed;
            }
        }
        changed.replaceAll((criterion, mark) -> scale.min().toPlainString());
        return changed;
    }

    /** Whoever was late tries it after closing, and is told that it is too late. */
    void tryTooLate(Stage stage) {
        desks(stage)
                .forEach((person, sheets) -> sheets.stream()
                        .filter(sheet -> sheet.assignment().status() == Assignment.Status.HELD)
                        .forEach(sheet -> {
                            Map<String, String> marks =
                                    marks(stage, sheet.category(), person, title(sheet.assignment()));
                            if (scoring.submit(
                                            Cast.as(person), sheet.assignment().id(), new SheetMarks(marks), "")
                                    .given()) {
                                throw new IllegalStateException("a sheet was taken after closing");
                            }
                            play().figures().refusedLate++;
                        }));
    }

    /** What the rules leave to the chair after the jury: a missed quorum goes on, a tie takes the order of the codes. */
    void settle(Edition edition, Actor chair) {
        for (Stage stage : edition.stages(Stage.Kind.JURY)) {
            for (Category category : edition.categories()) {
                judging.find(edition.id(), stage.id(), category.code(), "")
                        .ifPresent(round -> settle(edition, stage, round, chair));
            }
        }
        clock.runWhatIsDue();
    }

    private void settle(Edition edition, Stage stage, Round round, Actor chair) {
        if (!standings.quorumReached(round)) {
            decisions
                    .decide(
                            chair,
                            new ChairDecision(
                                    edition.id(), stage.id(), round.category(), Question.MISSED_QUORUM, Choice.GO_ON),
                            "Rehearsal: the chair goes on.")
                    .orThrow();
            play().figures().chairDecisions++;
        }
        boolean cut = stage.cut().isPresent();
        while (cut && standings.leavesTieOpen(round)) {
            List<String> order = standings.openTie(round).orElseThrow().entries().stream()
                    .sorted(Comparator.comparing(entry -> play().titles().getOrDefault(entry, entry)))
                    .toList();
            rulings.rule(chair, round, order, "Rehearsal: the order of the codes.")
                    .orThrow();
            play().figures().chairDecisions++;
        }
    }

    private String title(Assignment assignment) {
        String title = play().titles().get(assignment.entry());
        if (title == null) {
            throw new RefusedException(
                    Refusal.because(Refusal.Kind.UNKNOWN, "an entry that nobody entered is to be scored"));
        }
        return title;
    }
}
