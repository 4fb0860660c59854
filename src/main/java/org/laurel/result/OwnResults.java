package org.laurel.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Feedback;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.entry.Entry;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.result.OwnResult.OfCriterion;
import org.laurel.result.OwnResult.OfStage;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Standings.Standing;
import org.laurel.tally.score.Working;
import org.springframework.stereotype.Component;

/** Gathers what the rules let an entrant know of the stages that the own entry was in. */
@Component
class OwnResults {

    private final Judging judging;
    private final RoundStandings standings;
    private final RunningEditions editions;

    OwnResults(Judging judging, RoundStandings standings, RunningEditions editions) {
        this.judging = judging;
        this.standings = standings;
        this.editions = editions;
    }

    OwnResult of(Entry entry, CategoryResult result) {
        Edition edition = editions.rules(entry.edition());
        return new OwnResult(
                entry.id(),
                Objects.requireNonNullElse(entry.code(), ""),
                entry.title(),
                result.name(),
                result.places().stream()
                        .filter(placed -> placed.entry().equals(entry.id()))
                        .findFirst(),
                result.noAward(),
                edition.stages().stream()
                        .flatMap(stage -> ofStage(edition, stage, entry))
                        .toList());
    }

    private Stream<OfStage> ofStage(Edition edition, Stage stage, Entry entry) {
        if (stage.feedback() == Feedback.NOTHING) {
            return Stream.empty();
        }
        String state = stage.kind() == Stage.Kind.NATIONAL ? entry.state() : "";
        Category category = edition.category(entry.category()).orElseThrow();
        return judging.find(edition.id(), stage.id(), category.code(), state).stream()
                .filter(round -> judging.candidates(round).stream()
                        .anyMatch(candidate -> candidate.entry().equals(entry.id())))
                .map(round -> ofRound(stage, round, category, entry.id()));
    }

    private OfStage ofRound(Stage stage, Round round, Category category, String entry) {
        Standings placed = standings.of(round);
        Optional<Standing> own = placed.of(entry);
        boolean scores = stage.feedback() != Feedback.PLACE;
        boolean comments = stage.feedback() == Feedback.SCORES_AND_COMMENTS;
        return new OfStage(
                stage.name(),
                own.map(Standing::place),
                judging.candidates(round).size(),
                scores ? own.map(Standing::value).orElse("") : "",
                scores ? scores(placed, standings.table(round, category), category, entry) : List.of(),
                comments ? standings.remarks(round, entry) : List.of());
    }

    /** Only of sheets that count. */
    private static List<OfCriterion> scores(Standings placed, ScoreTable table, Category category, String entry) {
        List<String> jurors = placed.working().sheets().stream()
                .filter(sheet -> sheet.entry().equals(entry))
                .map(Working.Sheet::juror)
                .toList();
        return category.criteria().stream()
                .flatMap(block -> block.leaves().map(leaf -> ofCriterion(block, leaf, table, jurors, entry)))
                .toList();
    }

    private static OfCriterion ofCriterion(
            Criterion block, Criterion leaf, ScoreTable table, List<String> jurors, String entry) {
        List<String> given = jurors.stream()
                .map(juror -> table.mark(juror, entry, leaf.id()))
                .flatMap(mark -> mark instanceof Mark.Score score ? Stream.of(score.value()) : Stream.empty())
                .sorted(Comparator.reverseOrder())
                .map(BigDecimal::toPlainString)
                .toList();
        return new OfCriterion(block.name(), leaf.name(), given);
    }
}
