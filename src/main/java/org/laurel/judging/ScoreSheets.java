package org.laurel.judging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScoreSheets {

    /** What a juror has saved and not handed in. */
    record Draft(SheetMarks marks, String remark, Instant savedAt) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> WRITTEN = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ScoreSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(ScoreSheet sheet) {
        jdbc.sql("insert into score_sheet (assignment, revision, marks, remark, submitted_at) values (?, ?, ?, ?, ?)")
                .params(
                        sheet.assignment(),
                        sheet.revision(),
                        json(sheet.marks()),
                        sheet.remark(),
                        sheet.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void saveDraft(String assignment, Draft draft) {
        int saved = jdbc.sql("update sheet_draft set marks = ?, remark = ?, saved_at = ? where assignment = ?")
                .params(json(draft.marks()), draft.remark(), draft.savedAt().atOffset(ZoneOffset.UTC), assignment)
                .update();
        if (saved == 0) {
            jdbc.sql("insert into sheet_draft (marks, remark, saved_at, assignment) values (?, ?, ?, ?)")
                    .params(json(draft.marks()), draft.remark(), draft.savedAt().atOffset(ZoneOffset.UTC), assignment)
                    .update();
        }
    }

    Optional<Draft> draft(String assignment) {
        return jdbc.sql("select * from sheet_draft where assignment = ?")
                .param(assignment)
                .query(ScoreSheets::draft)
                .optional();
    }

    /** What a juror has saved, by assignment. */
    Map<String, Draft> draftsOf(String juror) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        jdbc.sql("select d.* from sheet_draft d join assignment a on a.id = d.assignment where a.juror = ?")
                .param(juror)
                .query((RowCallbackHandler) row -> drafts.put(row.getString("assignment"), draft(row, 0)));
        return drafts;
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(marks(row), row.getString("remark"), instant(row, "saved_at"));
    }

    /** All revisions of one sheet, the live one first. */
    List<ScoreSheet> history(String assignment) {
        return jdbc.sql("select * from score_sheet where assignment = ? order by revision desc")
                .param(assignment)
                .query(ScoreSheets::sheet)
                .list();
    }

    /** The live sheets of a round by assignment. */
    Map<String, ScoreSheet> live(Round round) {
        return byAssignment(jdbc.sql("select s.* from score_sheet s join assignment a on a.id = s.assignment"
                        + " where a.round = ? order by s.assignment, s.revision")
                .param(round.id()));
    }

    /** All revisions of a round's sheets by assignment, the oldest first. */
    Map<String, List<ScoreSheet>> revisions(Round round) {
        Map<String, List<ScoreSheet>> revisions = new LinkedHashMap<>();
        jdbc.sql("select s.* from score_sheet s join assignment a on a.id = s.assignment"
                        + " where a.round = ? order by s.assignment, s.revision")
                .param(round.id())
                .query((RowCallbackHandler) row -> revisions
                        .computeIfAbsent(row.getString("assignment"), unseen -> new ArrayList<>())
                        .add(sheet(row, 0)));
        return revisions;
    }

    /** The live sheets of a juror by assignment. */
    Map<String, ScoreSheet> liveOf(String juror) {
        return byAssignment(jdbc.sql("select s.* from score_sheet s join assignment a on a.id = s.assignment"
                        + " where a.juror = ? order by s.assignment, s.revision")
                .param(juror));
    }

    private static Map<String, ScoreSheet> byAssignment(JdbcClient.StatementSpec sheets) {
        Map<String, ScoreSheet> live = new LinkedHashMap<>();
        sheets.query((RowCallbackHandler) row -> live.put(row.getString("assignment"), sheet(row, 0)));
        return live;
    }

    private static ScoreSheet sheet(ResultSet row, int number) throws SQLException {
        return new ScoreSheet(
                row.getString("assignment"),
                row.getInt("revision"),
                marks(row),
                Objects.requireNonNullElse(row.getString("remark"), ""),
                instant(row, "submitted_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String json(SheetMarks marks) {
        try {
            return JSON.writeValueAsString(marks.written());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SheetMarks marks(ResultSet row) throws SQLException {
        String marks = row.getString("marks");
        if (marks == null) {
            return SheetMarks.SEALED;
        }
        try {
            return new SheetMarks(JSON.readValue(marks, WRITTEN));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a stored sheet cannot be read", notOurs);
        }
    }

    /** When the first sheet of an edition came in. */
    Optional<Instant> first(String edition) {
        return jdbc.sql(
                        "select min(s.submitted_at) as first_at from score_sheet s join assignment a on a.id = s.assignment"
                                + " join round r on r.id = a.round where r.edition = ?")
                .param(edition)
                .query((row, number) -> Optional.ofNullable(row.getObject("first_at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
