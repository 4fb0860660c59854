package org.laurel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.audit.Checkpoints;
import org.springframework.beans.factory.annotation.Autowired;

class WitnessesAreSentCheckpointsTest extends AFinal {

    @Autowired
    private WitnessLetters letters;

    @Autowired
    private Checkpoints checkpoints;

    @BeforeEach
    void nothingSent() {
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from witness_mail").update();
    }

    private List<String> written() {
        return jdbc.sql(
                        "select m.body from mail m join person p on p.id = m.person"
                                + " where p.login = 'coordinator.vn' and m.subject like 'Checkpoint over%' order by m.written_at")
                .query(String.class)
                .list();
    }

    @Test
    void aFreezeAndASignOffAreWitnessedAtOnce() {
        theFinalIsFrozen();
        assertThat(written()).hasSize(1);
        assertThat(written().get(0))
                .contains("(freeze)", checkpoints.latest().orElseThrow().note().written());
        finals.signOff(chair, ADA, STC).orThrow();
        assertThat(written()).hasSize(2).anyMatch(body -> body.contains("(sign-off)"));
    }

    @Test
    void elseOneADayIsSentAndNoneWhereNothingWasLogged() {
        aSubmittedEntry();
        checkpoints.make();
        letters.digest();
        letters.digest();
        assertThat(written()).hasSize(1);
        clock.moveTo(clock.get().plus(Duration.ofHours(2)));
        aSubmittedEntry();
        checkpoints.make();
        letters.digest();
        assertThat(written()).hasSize(1);
        clock.moveTo(clock.get().plus(Duration.ofHours(23)));
        letters.digest();
        letters.digest();
        assertThat(written()).hasSize(2);
        clock.moveTo(clock.get().plus(Duration.ofDays(2)));
        letters.digest();
        assertThat(written()).hasSize(2);
    }

    @Test
    void whatIsSentIsSaidToBeKeptAndHowToCompareIt() {
        theFinalIsFrozen();
        assertThat(written().get(0)).contains("/log/checkpoints/", "/desk/checkpoints");
    }
}
