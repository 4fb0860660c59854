package org.laurel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Moment;
import org.laurel.judging.AJury;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.platform.Language;
import org.laurel.platform.MovedNow;
import org.laurel.platform.Phrase;
import org.springframework.beans.factory.annotation.Autowired;

/** Jurors of one round owe the same; one of them has chosen Vietnamese on a page. */
class SomebodyChoseALanguageTest extends AJury {

    private static final String RND = "RND";

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private MovedNow clock;

    private Instant before = Instant.EPOCH;
    private String instance = "";
    private List<String> jurors = List.of();

    private record Written(String language, String subject, String body) {}

    @BeforeEach
    void jurorsWhoOwe() {
        before = clock.get();
        Round round = judging.open(ADA, stage().id(), RND, "", List.of(new Round.Candidate("owed", "RND-OWED", null)));
        jurors = judging.assignments(round).stream().map(Assignment::login).toList();
        signedIn(jurors.get(0)).get("/language?to=vi");
        clock.moveTo(editions.get(ADA).timetable().at(Moment.SCORING_CLOSES).minus(Duration.ofDays(30)));
        jdbc.sql("delete from mail").update();
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(before);
        jdbc.sql("update person set language = null").update();
        runtime.deleteProcessInstanceIfExists(instance, "the test is over", true, true, true, true);
        Round round = judging.find(ADA, stage().id(), RND, "").orElseThrow();
        for (Assignment sheet : judging.assignments(round)) {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(sheet.id())
                    .list()
                    .forEach(one -> runtime.deleteProcessInstance(one.getId(), "the test is over"));
        }
        for (String table : List.of("assignment", "round_entry")) {
            jdbc.sql("delete from " + table + " where round = ?")
                    .param(round.id())
                    .update();
        }
        jdbc.sql("delete from round where id = ?").param(round.id()).update();
    }

    private void theReminderIsDue() {
        instance = runtime.createProcessInstanceByKey("juryScoring")
                .businessKey(ADA + ":" + RND)
                .setVariables(Map.of("editionId", ADA, "categoryCode", RND))
                .startBeforeActivity("scoringClosedQ")
                .execute()
                .getId();
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("reminderDue")
                .singleResult();
        management.executeJob(timer.getId());
    }

    private Written to(String juror) {
        return jdbc.sql("select m.language, m.subject, m.body from mail m join person p on p.id = m.person"
                        + " where p.login = ?")
                .param(juror)
                .query(Written.class)
                .single();
    }

    private static Written reminder(String body) {
        String name = body.lines().findFirst().orElseThrow().replaceAll("^.*?(?=Juror)|,$", "");
        return new Written(
                Language.ofReader().tag(),
                Phrase.of("mail.sheets-owed.subject", "1", "1"),
                String.join(
                        "\n\n",
                        Phrase.of("mail.dear", name),
                        Phrase.of("mail.sheets-owed.body", "0", "1"),
                        Phrase.of("mail.from")));
    }

    @Test
    void oneRunOfTheClockRemindsEachInTheirOwn() {
        theReminderIsDue();
        Written first = to(jurors.get(0));
        Written second = to(jurors.get(1));
        assertThat(first).isEqualTo(Language.VIETNAMESE.reading(() -> reminder(first.body())));
        assertThat(second).isEqualTo(reminder(second.body()));
        assertThat(second.subject()).isEqualTo("1 of 1 sheets are still to be handed in");
        assertThat(second.body()).endsWith("\n\nThe secretariat");
    }

    @Test
    void whatTheBrowserAskedForAtSignInStaysUntilSomebodyChooses() {
        Language chosen = roster.byLogin(jurors.get(0)).orElseThrow().reads();
        assertThat(chosen).isEqualTo(Language.VIETNAMESE);
        signedIn(jurors.get(0));
        assertThat(roster.byLogin(jurors.get(0)).orElseThrow().reads()).isEqualTo(chosen);
        assertThat(roster.byLogin(jurors.get(1)).orElseThrow().language()).isNull();
        signedIn(jurors.get(1));
        assertThat(roster.byLogin(jurors.get(1)).orElseThrow().language()).isEqualTo(Language.ENGLISH);
    }
}
