package org.laurel.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Evidence;
import org.laurel.platform.Answer;
import org.laurel.platform.MovedNow;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A round sealed, kept and opened by chair, secretariat and auditor, on an embedded database. */
class NobodyReadsBeforeTheCeremonyTest {

    private static final String EDITION = "ada-2026";
    private static final byte[] STANDINGS = "canary-standings".getBytes(StandardCharsets.UTF_8);

    private final JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:" + NewId.next(), "sa", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    private final List<Seal.Opened> heard = new ArrayList<>();
    private final Seal seal;
    private final KeyCeremony ceremony;
    private final AuditLog log;

    NobodyReadsBeforeTheCeremonyTest() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/audit/V11__audit.sql"),
                        new ClassPathResource("db/migration/seal/V65__seal.sql"))
                .execute(database);
        application.registerBean(JdbcClient.class, () -> JdbcClient.create(jdbc));
        application.registerBean(AuditLog.class);
        application.registerBean(Boxes.class);
        application.registerBean(Holders.class);
        application.registerBean(Now.class, MovedNow::new);
        application.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.PayloadApplicationEvent<?> payload
                    && payload.getPayload() instanceof Seal.Opened opened) {
                heard.add(opened);
            }
        });
        application.refresh();
        log = application.getBean(AuditLog.class);
        Now now = application.getBean(Now.class);
        Boxes boxes = application.getBean(Boxes.class);
        Holders holders = application.getBean(Holders.class);
        SealSettings settings = new SealSettings(2, 3, 12, 8, 1, 1);
        seal = new Seal(boxes, holders, log, now, application, settings);
        ceremony = new KeyCeremony(holders, boxes, log, now, application, settings);
    }

    @AfterEach
    void close() {
        application.close();
        database.dispose();
    }

    private static String passphrase(String holder) {
        return holder + " has a long passphrase";
    }

    private void make(String holder) {
        ceremony.make(EDITION, holder, holder + "-login", passphrase(holder)).orThrow();
    }

    private void prove(String holder) {
        ceremony.prove(EDITION, holder + "-login", passphrase(holder)).orThrow();
    }

    private void threeHolders() {
        for (String holder : List.of("chair", "secretariat", "auditor")) {
            make(holder);
            prove(holder);
        }
    }

    private Seal.Progress release(String holder) {
        return seal.release(EDITION, holder + "-login", passphrase(holder)).orThrow();
    }

    private void aSealedSheet() {
        log.append(
                new Act(Instant.EPOCH, "juror", "sheet-submitted", "sheet", "first"),
                Evidence.secret("final", Map.of("marks", "canary-marks")));
        seal.close(EDITION, "final", STANDINGS).orThrow();
    }

    private String everythingInTheDatabase() {
        StringBuilder all = new StringBuilder();
        jdbc.queryForList("script").forEach(row -> all.append(row.values()).append('\n'));
        return all.toString();
    }

    @Test
    void nothingIsSealedBeforeAllHoldersHaveProvedTheirKeys() {
        make("chair");
        prove("chair");
        make("secretariat");
        prove("secretariat");
        make("auditor");
        Answer<String> refused = seal.close(EDITION, "final", STANDINGS);
        String said = refused.fold(box -> "closed", no -> no.sentence());
        assertThat(said)
                .isEqualTo("Nothing can be sealed before 3 holders have made their keys and proved that they work;"
                        + " so far 2 have. They do so on the page /seal.");
    }

    @Test
    void afterSealingTheDatabaseHoldsNeitherMarksNorStandings() {
        threeHolders();
        aSealedSheet();
        assertThat(everythingInTheDatabase())
                .contains("sheet-submitted")
                .doesNotContain("canary-marks")
                .doesNotContain("canary-standings")
                .doesNotContain("63616e617279");
        assertThat(log.secrets("final")).isEmpty();
    }

    @Test
    void oneHolderOpensNothingHoweverOften() {
        threeHolders();
        aSealedSheet();
        assertThat(release("chair")).isEqualTo(new Seal.Progress(List.of(), 1));
        assertThat(release("chair")).isEqualTo(new Seal.Progress(List.of(), 1));
        assertThat(everythingInTheDatabase()).doesNotContain("canary-marks");
        assertThat(heard).isEmpty();
    }

    @Test
    void anySecondHolderOpensEverything() {
        threeHolders();
        aSealedSheet();
        release("chair");
        assertThat(release("auditor").opened()).contains("final");
        assertThat(log.secrets("final").get(0).content()).isEqualTo(Map.of("marks", "canary-marks"));
        assertThat(heard)
                .filteredOn(opened -> opened.scope().equals("final"))
                .singleElement()
                .satisfies(opened -> assertThat(opened.alongside()).isEqualTo(STANDINGS));
        assertThat(release("secretariat")).isEqualTo(new Seal.Progress(List.of(), 0));
    }

    @Test
    void aPersonWithoutAShareReleasesNothing() {
        threeHolders();
        aSealedSheet();
        assertThat(seal.release(EDITION, "administrator", passphrase("chair")).given())
                .isFalse();
        assertThat(seal.release(EDITION, "chair-login", passphrase("auditor")).given())
                .isFalse();
    }

    @Test
    void onePersonDoesNotHoldTwoShares() {
        make("chair");
        assertThat(ceremony.make(EDITION, "auditor", "chair-login", passphrase("auditor"))
                        .given())
                .isFalse();
    }

    @Test
    void aPassphraseForgottenBeforeTheProofIsChosenAnew() {
        make("chair");
        ceremony.make(EDITION, "chair", "chair-login", "another long passphrase")
                .orThrow();
        assertThat(ceremony.prove(EDITION, "chair-login", passphrase("chair")).given())
                .isFalse();
        assertThat(ceremony.prove(EDITION, "chair-login", "another long passphrase")
                        .given())
                .isTrue();
    }

    @Test
    void aLostHolderIsReplacedByTheOtherTwo() {
        threeHolders();
        aSealedSheet();
        ceremony.choose(EDITION, "secretariat", "deputy", "deputy-login", passphrase("deputy"))
                .orThrow();
        assertThat(ceremony.agree(EDITION, "chair-login", passphrase("chair")).given())
                .isFalse();
        prove("deputy");
        assertThat(ceremony.agree(EDITION, "chair-login", passphrase("chair")).orThrow())
                .isFalse();
        assertThat(ceremony.agree(EDITION, "chair-login", passphrase("chair")).orThrow())
                .isFalse();
        assertThat(ceremony.agree(EDITION, "deputy-login", passphrase("deputy")).given())
                .isFalse();
        assertThat(ceremony.agree(EDITION, "auditor-login", passphrase("auditor"))
                        .orThrow())
                .isTrue();

        assertThat(seal.release(EDITION, "secretariat-login", passphrase("secretariat"))
                        .given())
                .isFalse();
        assertThat(release("deputy").missing()).isEqualTo(1);
        assertThat(release("chair").opened()).contains("final");
        assertThat(ceremony.held(EDITION))
                .extracting(KeyCeremony.Held::holder)
                .containsExactly("auditor", "chair", "deputy");
    }

    @Test
    void everyStepOfTheCeremonyIsInTheLog() {
        threeHolders();
        aSealedSheet();
        release("chair");
        release("auditor");
        assertThat(log.about("final")).extracting(Act::what).containsExactly("round-sealed", "seal-opened");
        assertThat(log.about(EDITION))
                .extracting(Act::what)
                .containsExactly(
                        "seal-key-made",
                        "seal-key-proven",
                        "seal-key-made",
                        "seal-key-proven",
                        "seal-key-made",
                        "seal-key-proven",
                        "seal-share-given",
                        "seal-share-given");
    }
}
