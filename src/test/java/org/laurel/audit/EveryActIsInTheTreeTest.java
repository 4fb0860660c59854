package org.laurel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.laurel.audit.merkle.Checkpoint;
import org.laurel.audit.merkle.CompactRange;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.NoteSigner;
import org.laurel.audit.merkle.SignedNote;
import org.laurel.platform.NewId;

/** The log on an embedded database: appended, built, signed, and checked against changes made behind its back. */
class EveryActIsInTheTreeTest {

    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + NewId.next() + ";LOCK_TIMEOUT=10000", "sa", "");
    private final LogOnADatabase laurel = new LogOnADatabase(database);

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void anAppendIsOneStatement() {
        LogOnADatabase counted = new LogOnADatabase(
                ProxyDataSourceBuilder.create(JdbcConnectionPool.create("jdbc:h2:mem:" + NewId.next(), "sa", ""))
                        .countQuery()
                        .build());
        QueryCountHolder.clear();
        counted.submit(1);
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(1);
    }

    @Test
    void theCheckpointIsOverTheLeavesOfAllReceipts() {
        CompactRange expected = new CompactRange();
        for (int number = 0; number < 700; number++) {
            expected.append(laurel.submit(number).leaf());
        }
        Checkpoints.Made made = laurel.checkpoint();
        assertThat(Checkpoint.parse(made.note().text())).isEqualTo(new Checkpoint("laurel/test", 700, expected.root()));
        assertThat(laurel.signer.key().signed(made.note())).isTrue();
        assertThat(laurel.check.faults(laurel.signer.key(), List.of(made.note())))
                .isEmpty();
    }

    @Test
    void aCheckpointOverNothingNewIsTheOneThatIsThere() {
        laurel.submit(1);
        assertThat(laurel.checkpoint().note().written())
                .isEqualTo(laurel.checkpoint().note().written());
        assertThat(laurel.checkpoints.all()).hasSize(1);
    }

    @Test
    void proofsOutOfTheDatabaseHoldAtEverySize() {
        List<Receipt> receipts = new ArrayList<>();
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (int size : new int[] {1, 255, 256, 257, 512, 777}) {
            while (receipts.size() < size) {
                receipts.add(laurel.submit(receipts.size()));
            }
            checkpoints.add(Checkpoint.parse(laurel.checkpoint().note().text()));
        }
        for (Checkpoint later : checkpoints) {
            for (int index = 0; index < later.size(); index += 51) {
                var proof = laurel.checkpoints.inclusion(receipts.get(index), later.size());
                assertThat(proof.orElseThrow().holds(receipts.get(index).leaf(), later.root()))
                        .isTrue();
            }
            for (Checkpoint earlier : checkpoints) {
                if (earlier.size() <= later.size()) {
                    assertThat(laurel.checkpoints
                                    .consistency(earlier.size(), later.size())
                                    .holds(earlier.root(), later.root()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void anActThatIsNotInTheCheckpointHasNoProof() {
        laurel.submit(1);
        long size = laurel.checkpoint().size();
        Receipt later = laurel.submit(2);
        assertThat(laurel.checkpoints.inclusion(later, size)).isEmpty();
        laurel.checkpoint();
        assertThat(laurel.checkpoints.inclusion(later, size)).isEmpty();
        assertThat(laurel.checkpoints.inclusion(new Receipt(Hash.OF_NOTHING), 2))
                .isEmpty();
    }

    @Test
    void anActOfATransactionThatFailedIsNeitherThereNorMissed() {
        laurel.submit(1);
        laurel.transaction.executeWithoutResult(status -> {
            laurel.submit(2);
            status.setRollbackOnly();
        });
        laurel.submit(3);
        assertThat(laurel.checkpoint().size()).isEqualTo(2);
        assertThat(laurel.check.faults(
                        laurel.signer.key(), List.of(laurel.checkpoint().note())))
                .isEmpty();
    }

    @Test
    void anActThatIsCommittedLateGetsALaterPlace() {
        laurel.transaction.executeWithoutResult(status -> {
            laurel.submit(1);
            Thread other = new Thread(() -> {
                laurel.submit(2);
                laurel.checkpoint();
            });
            other.start();
            join(other);
        });
        Checkpoints.Made both = laurel.checkpoint();
        assertThat(both.size()).isEqualTo(2);
        assertThat(laurel.checkpoints.all()).extracting(Checkpoints.Made::size).containsExactly(1L, 2L);
        assertThat(laurel.check.faults(
                        laurel.signer.key(),
                        laurel.checkpoints.all().stream()
                                .map(Checkpoints.Made::note)
                                .toList()))
                .isEmpty();
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void manyWritersAndTwoBuildersLoseNothing() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(10);
        CountDownLatch done = new CountDownLatch(10);
        for (int writer = 0; writer < 8; writer++) {
            int from = writer * 100;
            threads.submit(() -> run(done, () -> laurel.submit(from, from + 100)));
        }
        for (int builder = 0; builder < 2; builder++) {
            threads.submit(() -> run(done, () -> {
                for (int i = 0; i < 20; i++) {
                    laurel.checkpoint();
                }
            }));
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
        assertThat(laurel.checkpoint().size()).isEqualTo(800);
        assertThat(laurel.check.faults(
                        laurel.signer.key(),
                        laurel.checkpoints.all().stream()
                                .map(Checkpoints.Made::note)
                                .toList()))
                .isEmpty();
    }

    private static void run(CountDownLatch done, Runnable work) {
        try {
            work.run();
        } finally {
            done.countDown();
        }
    }

    @Test
    void secretsAreForgottenAndTheLogHolds() {
        Receipt receipt = laurel.submit(1);
        laurel.log.append(
                new Act(LogOnADatabase.NOON, "chair", "chair-ruled", "round", "a tie"),
                Evidence.open("round", Map.of("order", List.of("B", "A"))));
        Opening sheet = laurel.log.secrets("round").get(0);
        assertThat(sheet.leaf()).isEqualTo(receipt.code());
        assertThat(laurel.log.line(receipt.leaf()).orElseThrow()).contains(sheet.commitment());
        assertThat(Opening.read(sheet.line())).isEqualTo(sheet);

        assertThat(laurel.log.forgetSecrets("round")).isEqualTo(1);
        assertThat(laurel.log.secrets("round")).isEmpty();
        assertThat(laurel.log.openings("round")).hasSize(1);
        assertThat(laurel.jdbc.queryForList("select * from audit_act").toString())
                .doesNotContain("marks")
                .doesNotContain(sheet.salt());
        assertThat(laurel.check.faults(
                        laurel.signer.key(), List.of(laurel.checkpoint().note())))
                .isEmpty();
    }

    @Test
    void whatTheLogPublishesNamesNobody() {
        Receipt receipt = laurel.submit(1);
        assertThat(laurel.log.line(receipt.leaf()).orElseThrow())
                .doesNotContain("juror1")
                .doesNotContain("revision")
                .startsWith("{\"act\":\"sheet-submitted\",\"at\":\"2026-01-15T12:00:00.123456Z\"");
    }

    @Test
    void anotherKeyOrAContradictingCheckpointIsNamed() {
        laurel.submit(0, 3);
        laurel.checkpoint();
        NoteSigner other = NoteSigner.generate("laurel/test");
        SignedNote forged = other.sign(new Checkpoint("laurel/test", 3, Hash.OF_NOTHING).text());
        assertThat(laurel.check.faults(laurel.signer.key(), List.of(forged)))
                .containsExactly("The checkpoint over 3 acts is not signed with the log's key.");
        SignedNote split = laurel.signer.sign(new Checkpoint("laurel/test", 3, Hash.OF_NOTHING).text());
        assertThat(laurel.check.faults(laurel.signer.key(), List.of(split)))
                .containsExactly("The first 3 acts are not those of the checkpoint over them.");
    }

    /** What an owner of the database may try, each in a transaction that is rolled back. */
    @Test
    void everyChangeInTheDatabaseIsFoundAgainstAHeldCheckpoint() {
        int acts = 40;
        laurel.submit(0, acts);
        List<SignedNote> held = List.of(laurel.checkpoint().note());
        Random random = new Random(20260115);
        int found = 0;
        for (int attempt = 0; attempt < 100; attempt++) {
            found += faultsAfter(() -> tamper(random, acts), held).isEmpty() ? 0 : 1;
        }
        assertThat(found).isEqualTo(100);
        assertThat(laurel.check.faults(laurel.signer.key(), held)).isEmpty();
    }

    private List<String> faultsAfter(Runnable change, List<SignedNote> held) {
        List<String> faults = new ArrayList<>();
        laurel.transaction.executeWithoutResult(status -> {
            change.run();
            faults.addAll(laurel.check.faults(laurel.signer.key(), held));
            status.setRollbackOnly();
        });
        return faults;
    }

    private void tamper(Random random, int acts) {
        int one = random.nextInt(acts);
        int other = (one + 1 + random.nextInt(acts - 1)) % acts;
        List<String> columns = List.of("actor", "act", "subject", "detail", "salt", "commitment", "scope");
        switch (random.nextInt(5)) {
            case 0 -> {
                String column = columns.get(random.nextInt(columns.size()));
                String length = column.equals("salt") || column.equals("commitment") ? "64" : "9";
                laurel.jdbc.update(
                        "update audit_act set " + column + " = substring('" + Hash.OF_NOTHING.hex() + "', 1, " + length
                                + ") where leaf_index = ?",
                        one);
            }
            case 1 -> laurel.jdbc.update("delete from audit_act where leaf_index = ?", one);
            case 2 -> swap(one, other);
            case 3 -> laurel.jdbc.update("delete from audit_act where leaf_index >= ?", one);
            default -> {
                laurel.jdbc.update("update audit_act set leaf_index = leaf_index + 1000 where leaf_index >= ?", one);
                laurel.submit(1000 + one);
                laurel.jdbc.update("update audit_act set leaf_index = ? where leaf_index is null", one);
                laurel.jdbc.update("update audit_act set leaf_index = leaf_index - 999 where leaf_index >= 1000");
            }
        }
    }

    private void swap(int one, int other) {
        laurel.jdbc.update("update audit_act set leaf_index = -1 where leaf_index = ?", one);
        laurel.jdbc.update("update audit_act set leaf_index = ? where leaf_index = ?", one, other);
        laurel.jdbc.update("update audit_act set leaf_index = ? where leaf_index = -1", other);
    }
}
