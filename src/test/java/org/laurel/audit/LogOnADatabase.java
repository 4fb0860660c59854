package org.laurel.audit;

import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.laurel.audit.merkle.NoteSigner;
import org.laurel.platform.MovedNow;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** The log as the application has it, on whichever database a test brings. */
final class LogOnADatabase {

    static final Instant NOON = Instant.parse("2026-01-15T12:00:00.123456789Z");

    final JdbcTemplate jdbc;
    final AuditLog log;
    final AuditTree tree;
    final Checkpoints checkpoints;
    final AuditCheck check;
    final TransactionTemplate transaction;
    final MovedNow now = new MovedNow();
    final NoteSigner signer = NoteSigner.generate("laurel/test");

    LogOnADatabase(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/audit/V11__audit.sql")).execute(database);
        now.moveTo(NOON);
        jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        log = new AuditLog(client);
        tree = new AuditTree(jdbc);
        LogKeys keys = new LogKeys(client, "laurel/test", signer.key().written(), signer.privateKey());
        checkpoints = new Checkpoints(tree, keys, client, now, event -> {});
        check = new AuditCheck(client);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    Receipt submit(int number) {
        Act act = new Act(NOON, "juror" + number, "sheet-submitted", "sheet" + number, "revision 1");
        return log.append(act, Evidence.secret("round", Map.of("sheet", "sheet" + number, "marks", Map.of("a", "7"))));
    }

    void submit(int from, int to) {
        for (int number = from; number < to; number++) {
            submit(number);
        }
    }

    Checkpoints.Made checkpoint() {
        return transaction.execute(status -> checkpoints.make());
    }
}
