package org.laurel.judging;

import org.laurel.audit.AuditLog;
import org.laurel.edition.KeptData;
import org.laurel.edition.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The score sheets of an edition, for as long as its rules keep them; published results do not need them. The log lets go of what
 * it knew of them, too: its commitments stay, and so does what was published.
 */
@Component
class KeptSheets implements KeptData {

    private static final String OF_THE_EDITION =
            " where assignment in (select a.id from assignment a join round r on r.id = a.round where r.edition = ?)";

    private final JdbcClient jdbc;

    private final Rounds rounds;
    private final AuditLog log;

    KeptSheets(JdbcClient jdbc, Rounds rounds, AuditLog log) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.log = log;
    }

    @Override
    public Retention.Kind kind() {
        return Retention.Kind.SCORE_SHEETS;
    }

    @Override
    public int letGo(String edition) {
        rounds.of(edition).forEach(round -> log.forgetSecrets(round.id()));
        jdbc.sql("delete from sheet_draft" + OF_THE_EDITION).param(edition).update();
        return jdbc.sql("delete from score_sheet" + OF_THE_EDITION)
                .param(edition)
                .update();
    }
}
