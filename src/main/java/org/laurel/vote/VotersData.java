package org.laurel.vote;

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

/** That somebody has voted, and where; what it was nobody knows. */
@Component
class VotersData implements PersonalData {

    private final JdbcClient jdbc;

    VotersData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.vote");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject person) {
        return jdbc.sql("select r.edition, r.stage, r.category from vote_voter v join vote_round r on r.id = v.round"
                        + " where v.login = ? order by r.edition, r.stage, r.category")
                .param(person.login())
                .query((row, number) -> Map.<String, Object>of(
                        "edition", row.getString("edition"),
                        "stage", row.getString("stage"),
                        "category", row.getString("category")))
                .list();
    }

    @Override
    public Set<String> editions(DataSubject person) {
        return new TreeSet<>(jdbc.sql("select distinct r.edition from vote_voter v join vote_round r on r.id = v.round"
                        + " where v.login = ?")
                .param(person.login())
                .query(String.class)
                .list());
    }

    @Override
    public Optional<String> stillNeeded(DataSubject person) {
        int open = jdbc.sql("select count(*) from vote_voter v join vote_round r on r.id = v.round"
                        + " where v.login = ? and r.status = 'OPEN'")
                .param(person.login())
                .query(Integer.class)
                .single();
        return open == 0 ? Optional.empty() : Optional.of(Phrase.of("no.vote.still-open"));
    }

    @Override
    public List<String> forget(DataSubject person) {
        int gone = jdbc.sql("delete from vote_voter where login = ?")
                .param(person.login())
                .update();
        return gone == 0 ? List.of() : List.of(Phrase.of("privacy.gone.vote"));
    }
}
