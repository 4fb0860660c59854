package org.laurel.tally.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.laurel.tally.jury.JuryMatrix;
import org.laurel.tally.jury.JuryMatrix.Sheet;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.Rounding;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.ScoreTable.Entry;
import org.laurel.tally.score.ScoreTable.Juror;
import org.laurel.tally.score.ScoreTally;
import org.laurel.tally.score.Standings;

/**
 * A scored round is what a tally starts from: rules, criteria, marks and rulings. The statistics vary one of them and look at what
 * the places do.
 *
 * <p>Errors: those of {@link ScoreTally}.
 */
public record ScoredRound(ScoreRules rules, List<Criterion> criteria, ScoreTable table, Rulings rulings) {

    public ScoredRound {
        criteria = List.copyOf(criteria);
    }

    Standings standings() {
        return ScoreTally.of(rules, criteria, table, rulings);
    }

    /** With other jurors, of whom the smallest number of sheets is not asked: leaving one out would unplace everybody. */
    ScoredRound withTable(ScoreTable other) {
        ScoreRules anyNumber = copy(rules.aggregation(), rules.roundings(), Math.min(1, rules.minimumSheets()));
        return new ScoredRound(anyNumber, criteria, other, rulings);
    }

    /** Gathered in another way, and what was gathered not rounded: those steps belong to the way of the rules. */
    ScoredRound with(Aggregation aggregation) {
        List<Rounding> before = rules.roundings().stream()
                .filter(rounding -> rounding.step().compareTo(Rounding.Step.MEAN) < 0)
                .toList();
        return new ScoredRound(copy(aggregation, before, rules.minimumSheets()), criteria, table, rulings);
    }

    private ScoreRules copy(Aggregation aggregation, List<Rounding> roundings, int minimumSheets) {
        return new ScoreRules(
                rules.scale(),
                rules.weights(),
                rules.outOf(),
                aggregation,
                roundings,
                rules.completeness(),
                minimumSheets,
                rules.ownState(),
                rules.publicVote(),
                rules.ties(),
                rules.cut(),
                rules.medals(),
                rules.minimumEntries(),
                rules.checks());
    }

    List<Criterion> leaves() {
        return criteria.stream().flatMap(Criterion::leaves).toList();
    }

    /** The jurors, without voices of the public. */
    List<Juror> jury() {
        return table.jurors().stream().filter(juror -> !juror.ofThePublic()).toList();
    }

    /** The total of every sheet of the jury with a score in each field, whether or not it counts. */
    JuryMatrix totals() {
        List<Sheet> sheets = new ArrayList<>();
        for (Juror juror : jury()) {
            for (Entry entry : table.entries()) {
                ScoreTally.sheet(rules, criteria, scores(juror, entry))
                        .ifPresent(total -> sheets.add(new Sheet(entry.id(), juror.id(), total.doubleValue())));
            }
        }
        return JuryMatrix.of(sheets);
    }

    /** The jury's scores for one criterion alone. */
    JuryMatrix scoresFor(Criterion criterion) {
        List<Sheet> sheets = new ArrayList<>();
        for (Juror juror : jury()) {
            for (Entry entry : table.entries()) {
                score(juror, entry, criterion)
                        .ifPresent(score -> sheets.add(new Sheet(entry.id(), juror.id(), score.doubleValue())));
            }
        }
        return JuryMatrix.of(sheets);
    }

    private Map<String, BigDecimal> scores(Juror juror, Entry entry) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        leaves().forEach(leaf -> score(juror, entry, leaf).ifPresent(score -> scores.put(leaf.id(), score)));
        return scores;
    }

    private Optional<BigDecimal> score(Juror juror, Entry entry, Criterion criterion) {
        return table.mark(juror.id(), entry.id(), criterion.id()) instanceof Mark.Score score
                ? Optional.of(score.value())
                : Optional.empty();
    }

    Map<String, String> jurorCountries() {
        Map<String, String> countries = new TreeMap<>();
        table.jurors().forEach(juror -> juror.state().ifPresent(state -> countries.put(juror.id(), state)));
        return countries;
    }

    Map<String, String> entryCountries() {
        Map<String, String> countries = new TreeMap<>();
        table.entries().forEach(entry -> entry.state().ifPresent(state -> countries.put(entry.id(), state)));
        return countries;
    }
}
