package org.laurel.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.ScoreTable;

/** A recorded competition: its entries, its jurors and what they really gave, in the one jury stage of its edition. */
final class RecordedPlan implements Plan {

    private final Edition edition;
    private final Stage stage;
    private final ScoreTable table;
    private final Map<String, ScoreTable.Juror> jurors;

    /** @throws IllegalArgumentException for an edition that has more than one category or no stage that scores */
    RecordedPlan(Edition edition, ScoreTable table) {
        this.edition = edition;
        this.stage = scoredStage(edition);
        this.table = table;
        this.jurors = table.jurors().stream().collect(Collectors.toMap(ScoreTable.Juror::id, Function.identity()));
        if (edition.categories().size() != 1) {
            throw new IllegalArgumentException("recorded scores are for an edition with one category; this one has "
                    + edition.categories().size());
        }
        unknownState().ifPresent(state -> {
            throw new IllegalArgumentException("country '" + state + "' is no state of the edition; add it there, or"
                    + " correct it in the table of entries");
        });
    }

    static Stage scoredStage(Edition edition) {
        return edition.stages(Stage.Kind.JURY).stream()
                .filter(jury -> jury.scores().isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the edition has no jury stage that scores"));
    }

    private Optional<String> unknownState() {
        return table.entries().stream()
                .map(entry -> entry.state().orElse(""))
                .filter(state -> edition.state(state).isEmpty())
                .findFirst();
    }

    @Override
    public String source() {
        return "Entries, jurors and scores are recorded ones: "
                + table.entries().size() + " entries, " + table.jurors().size() + " jurors.";
    }

    @Override
    public List<Solution> solutions() {
        String category = edition.categories().get(0).code();
        return table.entries().stream()
                .map(entry -> new Solution(entry.id(), category, entry.state().orElseThrow()))
                .toList();
    }

    @Override
    public List<Judge> judges() {
        return table.jurors().stream()
                .map(juror ->
                        new Judge(juror.id(), stage.id(), null, juror.state().orElse(null), null))
                .toList();
    }

    @Override
    public Optional<String> score(Stage of, Category category, String judge, String solution, Criterion criterion) {
        if (!jurors.containsKey(judge)) {
            return Optional.empty();
        }
        Mark mark = table.mark(judge, solution, criterion.id());
        if (mark instanceof Mark.Score score) {
            return Optional.of(score.value().toPlainString());
        }
        return mark == Mark.ABSTAINED ? Optional.of("abstain") : Optional.empty();
    }

    @Override
    public List<Voter> voters() {
        return List.of();
    }

    @Override
    public List<String> vote(Stage of, Voter voter, List<Option> options) {
        throw new IllegalStateException("recorded files have no votes of a public");
    }

    /** A sheet that was excluded as a whole. */
    @Override
    public boolean recuses(Stage of, String judge, String solution) {
        return edition.categories()
                .get(0)
                .scored()
                .allMatch(criterion -> table.mark(judge, solution, criterion.id()) instanceof Mark.Excluded);
    }

    @Override
    public boolean late(Stage of, String judge, String solution) {
        return false;
    }
}
