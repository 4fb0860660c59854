package org.laurel.judging;

import org.laurel.audit.AuditLog;
import org.laurel.edition.KeptData;
import org.laurel.edition.Retention;
import org.laurel.seal.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The score sheets of an edition, for as long as its rules keep them; published results do not need them. The log lets go of what
 * it knew of them, and the seal of what it had closed, which enough holders could open again. The log's commitments stay, and so does
 * what was published.
 */
@Component
class KeptSheets implements KeptData {

    private static final String OF_THE_EDITION =
            " where assignment in (select a.id from assignment a join round r on r.id = a.round where r.edition = ?)";

    private final JdbcClient jdbc;

    private final Rounds rounds;
    private final AuditLog log;
    private final Seal seal;
    private final RoundAlarms alarms;

    KeptSheets(JdbcClient jdbc, Rounds rounds, AuditLog log, Seal seal, RoundAlarms alarms) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.log = log;
        this.seal = seal;
        this.alarms = alarms;
    }

    @Override
    public Retention.Kind kind() {
        return Retention.Kind.SCORE_SHEETS;
    }

    @Override
    public int letGo(String edition) {
        rounds.of(edition).forEach(round -> {
            log.forgetSecrets(round.id());
            seal.letGo(round.id());
            alarms.letGo(round);
        });
        jdbc.sql("delete from sheet_draft" + OF_THE_EDITION).param(edition).update();
        return jdbc.sql("delete from score_sheet" + OF_THE_EDITION)
                .param(edition)
                .update();
    }
}
