package org.laurel.judging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.tally.jury.JuryMatrix;
import org.laurel.tally.jury.JuryMatrix.Sheet;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.ScoreTally;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What each juror of a category gave each entry, as the total of the sheet that counts: what the figures of a jury are worked
 * out from. A round that is open or sealed has none. Between closing and sealing a round has some: whoever asks sees to it
 * that the results are released.
 */
@Service
public class RoundTotals {

    private static final String LIVE = "select r.stage, a.juror, a.entry, p.name, s.marks from score_sheet s"
            + " join assignment a on a.id = s.assignment join round r on r.id = a.round join person p on p.id = a.juror"
            + " where r.edition = ? and r.category = ? and r.state = '' and r.status <> 'OPEN' and not r.sealed"
            + " and a.status = 'HELD' and s.revision = (select max(newest.revision) from score_sheet newest"
            + " where newest.assignment = s.assignment) order by a.juror, a.entry";

    private final JdbcClient jdbc;
    private final RunningEditions editions;

    RoundTotals(JdbcClient jdbc, RunningEditions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    /**
     * A stage's round.
     *
     * @param names of the jurors, by their ids
     */
    public record OfStage(Stage stage, JuryMatrix totals, Map<String, String> names) {}

    /** In the order of the rules file, as far as there are sheets; one statement. */
    public List<OfStage> of(String edition, String category) {
        Edition rules = editions.rules(edition);
        Category judged = rules.category(category).orElseThrow();
        Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
        Map<String, String> names = new TreeMap<>();
        jdbc.sql(LIVE).params(edition, category).query((RowCallbackHandler) row -> {
            Optional<Sheet> sheet = rules.stage(row.getString("stage")).flatMap(stage -> sheet(stage, judged, row));
            if (sheet.isPresent()) {
                names.put(row.getString("juror"), row.getString("name"));
                sheets.computeIfAbsent(row.getString("stage"), first -> new ArrayList<>())
                        .add(sheet.get());
            }
        });
        return rules.stages().stream()
                .map(stage ->
                        new OfStage(stage, JuryMatrix.of(sheets.getOrDefault(stage.id(), new ArrayList<>())), names))
                .filter(round -> !round.totals().jurors().isEmpty())
                .toList();
    }

    private static Optional<Sheet> sheet(Stage stage, Category category, ResultSet row) {
        try {
            String juror = row.getString("juror");
            String entry = row.getString("entry");
            Map<String, BigDecimal> scores = scores(category, ScoreSheets.marks(row));
            return stage.scores()
                    .flatMap(rules -> ScoreTally.sheet(rules, category.criteria(), scores))
                    .map(total -> new Sheet(entry, juror, total.doubleValue()));
        } catch (SQLException broken) {
            throw new IllegalStateException("a stored sheet cannot be read", broken);
        }
    }

    private static Map<String, BigDecimal> scores(Category category, SheetMarks marks) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        category.scored().forEach(criterion -> {
            if (marks.mark(criterion) instanceof Mark.Score score) {
                scores.put(criterion.id(), score.value());
            }
        });
        return scores;
    }
}
