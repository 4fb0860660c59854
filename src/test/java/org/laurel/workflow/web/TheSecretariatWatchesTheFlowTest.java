package org.laurel.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.judging.AJury;
import org.laurel.judging.Assignment;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

class TheSecretariatWatchesTheFlowTest extends AJury {

    private static final int AT_MOST = 6;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private Visitor secretariat;

    @BeforeEach
    void theSecretariatIsSignedIn() {
        secretariat = signedIn("secretariat");
    }

    private String see(String page) {
        var answer = secretariat.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return answer.body();
    }

    private String processOf(Assignment sheet) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(sheet.id())
                .singleResult()
                .getId();
    }

    private long waitingSheets() {
        return tasks.createTaskQuery().processDefinitionKey("scoreSheet").count();
    }

    @Test
    void everyDiagramIsDrawnFromTheFileThatRuns() {
        String overview = see("/office/monitor");
        for (String process :
                List.of("edition", "entry", "nationalSelection", "juryScoring", "finale", "ceremony", "scoreSheet")) {
            assertThat(overview).contains("/office/monitor/" + process + "\"");
            assertThat(see("/office/monitor/" + process)).contains("data-file=\"/office/monitor/" + process);
            assertThat(see("/office/monitor/" + process + "/diagram"))
                    .startsWith("<?xml")
                    .contains("process id=\"" + process + "\"");
        }
    }

    @Test
    void anElementSaysHowManyWaitThereAndHowManyHavePassed() {
        List<Assignment> sheets = sheets(aRound(1, 3));
        scoring.submit(juror(sheets.get(0)), sheets.get(0).id(), marks(7), "").orThrow();
        String page = see("/office/monitor/scoreSheet");
        assertThat(page).containsPattern("data-element=\"\\w+\" data-waiting=\"" + waitingSheets() + "\"");
        assertThat(page).containsPattern("data-passed=\"[1-9]").contains("See its way");
    }

    @Test
    void aFinishedInstanceTellsItsWay() {
        Assignment sheet = sheets(aRound(1, 1)).get(0);
        scoring.submit(juror(sheet), sheet.id(), marks(7), "").orThrow();
        String way = see("/office/monitor/scoreSheet/" + processOf(sheet));
        assertThat(way).contains(sheet.id(), "ended", "data-way=\"yes\"").doesNotContain("there now");
        assertThat(secretariat.get("/office/monitor/entry/" + processOf(sheet)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStepThatFailedCanBeTriedAgain() {
        assertThat(see("/office/monitor")).contains("No step has failed.");
        String instance = processOf(sheets(aRound(1, 1)).get(0));
        String execution = runtime.createExecutionQuery()
                .processInstanceId(instance)
                .list()
                .get(0)
                .getId();
        String incident = runtime.createIncident("unreachable", execution, "no-such-job", "The mail server was away.")
                .getId();
        try {
            assertThat(see("/office/monitor"))
                    .contains("The mail server was away.", "/office/failures/no-such-job/retry");
        } finally {
            runtime.resolveIncident(incident);
        }
    }

    @Test
    void theEditionIsSeenByStateCategoryAndStage() {
        jdbc.sql("insert into entry (id, edition, category, state, entrant, code, status, version, title, begun_at,"
                        + " changed_at) values ('grid-1', ?, 'DLC', 'LA', 'somebody', 'G-1', 'ACCEPTED', 1, 'An entry',"
                        + " current_timestamp, current_timestamp)")
                .param(ADA)
                .update();
        String page = see("/office/monitor/entries");
        assertThat(page)
                .containsSubsequence("Lao PDR", "data-label=\"Digital Content\"", "1 in the national selection")
                .contains("Since yesterday at this time")
                .doesNotContain("An entry");
        jdbc.sql("delete from entry where id = 'grid-1'").update();
    }

    @Test
    void theGridGoesOnToFinalistsAndOnceTheyArePublishedToMedals() {
        threeAreNominatedOfWhomTwoAreInTheFinal();
        try {
            assertThat(see("/office/monitor/entries"))
                    .containsSubsequence("Lao PDR", "data-label=\"Digital Content\"", "1 nominated", "2 in the final")
                    .doesNotContain("with a medal");
            assertThat(see("/office/monitor/figures")).contains("Finalists").doesNotContain("Medals</");
            jdbc.sql("insert into publication (edition, published_at) values (?, current_timestamp)")
                    .param(ADA)
                    .update();
            jdbc.sql(
                            "insert into published_place (edition, category, position, place, medal, entry, code, title, company,"
                                    + " state, total, decided_by) values (?, 'DLC', 1, 1, 'gold', 'grid-1', 'G-1', 'An entry', '',"
                                    + " 'LA', '9', 'points')")
                    .param(ADA)
                    .update();
            assertThat(see("/office/monitor/entries"))
                    .containsSubsequence("Lao PDR", "1 nominated", "1 in the final", "1 with a medal");
            assertThat(see("/office/monitor/figures"))
                    .contains("Medals</", "role=\"img\"", "The figures as a table")
                    .doesNotContain("An entry");
        } finally {
            jdbc.sql("delete from published_place where entry = 'grid-1'").update();
            jdbc.sql("delete from publication").update();
            jdbc.sql("delete from round_entry where round = 'grid-round'").update();
            jdbc.sql("delete from round where id = 'grid-round'").update();
            jdbc.sql("delete from entry where id like 'grid-%'").update();
        }
    }

    @Test
    void whatSomebodyDoesManyTimesInADayIsOneLineOfWhatHappenedLast() {
        for (int number = 1; number <= 30; number++) {
            secretariat.get("/office/exports/entries/csv");
        }
        assertThat(see("/office").replaceAll("\\s+", " "))
                .containsOnlyOnce(">table exported</span>")
                .contains("30 times");
    }

    private void threeAreNominatedOfWhomTwoAreInTheFinal() {
        jdbc.sql("insert into round (id, edition, stage, category, state, closes, status, opened_at)"
                        + " values ('grid-round', ?, ?, 'DLC', '', 'scoring-closes', 'CLOSED', current_timestamp)")
                .params(ADA, stage().id())
                .update();
        for (int number = 1; number <= 3; number++) {
            jdbc.sql("insert into entry (id, edition, category, state, entrant, code, status, version, title, begun_at,"
                            + " changed_at) values (?, ?, 'DLC', 'LA', 'somebody', ?, 'NOMINATED', 1, 'An entry',"
                            + " current_timestamp, current_timestamp)")
                    .params("grid-" + number, ADA, "G-" + number)
                    .update();
            jdbc.sql(
                            "insert into round_entry (round, entry, code, state, goes_on) values ('grid-round', ?, ?, 'LA', ?)")
                    .params("grid-" + number, "G-" + number, number < 3)
                    .update();
        }
    }

    @Test
    void noPageSendsMoreThanSixStatementsHoweverMuchThereIs() {
        String instance = processOf(sheets(aRound(3, 20)).get(0));
        for (String page : List.of(
                "/office/monitor",
                "/office/monitor/entries",
                "/office/monitor/figures",
                "/office/monitor/scoreSheet",
                "/office/monitor/scoreSheet/" + instance)) {
            see(page);
            int sent = statements.during(() -> see(page));
            LoggerFactory.getLogger(getClass()).info("{}: {} statements", page, sent);
            assertThat(sent).as(page).isLessThanOrEqualTo(AT_MOST);
        }
    }
}
