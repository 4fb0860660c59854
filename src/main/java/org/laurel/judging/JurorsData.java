package org.laurel.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.laurel.platform.DataSubject;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The score sheets of a juror or panel member, and the conflicts they have. */
@Component
class JurorsData implements PersonalData {

    private static final String SHEETS =
            "select r.edition, r.stage, e.code, a.status, a.reason, s.revision, s.marks, s.remark, s.submitted_at"
                    + " from assignment a join round r on r.id = a.round"
                    + " join round_entry e on e.round = a.round and e.entry = a.entry"
                    + " left join score_sheet s on s.assignment = a.id"
                    + " where a.juror = ? order by r.edition, r.stage, e.code, s.revision";

    private final JdbcClient jdbc;

    JurorsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.judging");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject person) {
        return jdbc.sql(SHEETS)
                .param(person.id())
                .query((row, number) -> {
                    Map<String, Object> sheet = new LinkedHashMap<>();
                    for (String column : List.of(
                            "edition",
                            "stage",
                            "code",
                            "status",
                            "reason",
                            "revision",
                            "marks",
                            "remark",
                            "submitted_at")) {
                        sheet.put(
                                column,
                                Optional.ofNullable(row.getString(column)).orElse(""));
                    }
                    return sheet;
                })
                .list();
    }

    @Override
    public Set<String> editions(DataSubject person) {
        return new TreeSet<>(
                jdbc.sql("select distinct r.edition from assignment a join round r on r.id = a.round where a.juror = ?")
                        .param(person.id())
                        .query(String.class)
                        .list());
    }

    @Override
    public Optional<String> stillNeeded(DataSubject person) {
        int open = jdbc.sql("select count(*) from assignment a join round r on r.id = a.round"
                        + " where a.juror = ? and a.status = 'HELD' and r.status = 'OPEN'")
                .param(person.id())
                .query(Integer.class)
                .single();
        return open == 0 ? Optional.empty() : Optional.of(Phrase.of("no.judging.still-scores", open));
    }

    @Override
    public List<String> forget(DataSubject person) {
        jdbc.sql("delete from sheet_draft where assignment in (select id from assignment where juror = ?)")
                .param(person.id())
                .update();
        jdbc.sql("update conflict_of_interest set reason = '' where juror = ?")
                .param(person.id())
                .update();
        int kept = jdbc.sql("select count(*) from assignment where juror = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
        return kept == 0 ? List.of() : List.of(Phrase.of("privacy.stays.sheets"));
    }
}
