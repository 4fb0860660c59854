package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** How many SQL statements the acts and lists of judging send. */
class WhatIsSentToTheDatabaseTest extends AJury {

    private static final int OURS = 4;
    private static final int BARE = 20;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RoundProgress progress;

    @Autowired
    private TaskService tasks;

    @Test
    void savingADraftSendsAtMostFour() {
        Assignment sheet = sheets(aRound(1, 1)).get(0);
        int first = statements.during(
                () -> scoring.saveDraft(juror(sheet), sheet.id(), marks(5), "").orThrow());
        int again = statements.during(
                () -> scoring.saveDraft(juror(sheet), sheet.id(), marks(6), "").orThrow());
        say("saving a draft: " + first + " statements, saving it again: " + again);
        assertThat(first).isLessThanOrEqualTo(OURS);
        assertThat(again).isLessThanOrEqualTo(OURS);
    }

    @Test
    void submittingSendsAtMostFourMoreThanTheBareEngine() {
        int bare = Math.max(theBareEngine(), theBareEngine());
        List<Assignment> sheets = sheets(aRound(1, 2));
        int first = submitting(sheets.get(0));
        int second = submitting(sheets.get(1));
        say("completing a comparable task of the bare engine: " + bare + " statements, submitting a sheet: " + second);
        assertThat(Math.max(first, second)).isLessThanOrEqualTo(bare + OURS).isLessThanOrEqualTo(BARE + OURS);
    }

    private int submitting(Assignment sheet) {
        return statements.during(
                () -> scoring.submit(juror(sheet), sheet.id(), marks(7), "").orThrow());
    }

    /** A process like that of a sheet: one task with an assignee, two answers, a decision, the end. */
    private int theBareEngine() {
        BpmnModelInstance diagram = Bpmn.createExecutableProcess("bare")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("task")
                .camundaAssignee("juror")
                .exclusiveGateway("outcome")
                .condition("submitted", "${submitted}")
                .endEvent()
                .moveToLastGateway()
                .condition("recused", "${recused}")
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("bare.bpmn", diagram).deploy();
        String instance = runtime.startProcessInstanceByKey("bare", "bare", Map.of("sheetId", "bare"))
                .getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        VariableMap answers = Variables.putValueTyped("submitted", Variables.booleanValue(true, true))
                .putValueTyped("recused", Variables.booleanValue(false, true));
        return statements.during(() -> tasks.complete(task, answers));
    }

    @Test
    void theListOfSheetsSendsTheSameForTenAndForAThousand() {
        Round few = aRound(1, 10);
        Round many = aRound(1, 1);
        fill(many, 1000);
        sameForBoth("sheets", reading(few, "/sheets"), reading(many, "/sheets"));
    }

    @Test
    void theChairsViewSendsTheSameForTenAndForAThousand() {
        Round few = aRound(1, 10);
        Round many = aRound(1, 1);
        fill(many, 1000);
        int forFew = statements.during(() -> {
            progress.of(few);
            progress.missing(few);
        });
        int forMany = statements.during(() -> {
            progress.of(many);
            progress.missing(many);
        });
        sameForBoth("the chair's round", forFew, forMany);
    }

    @Test
    void theDeskSendsTheSameForTenEntriesAndForAThousand() {
        entriesOf("TH", 10);
        entriesOf("VN", 1000);
        sameForBoth("the desk", readingDesk("coordinator.th"), readingDesk("coordinator.vn"));
    }

    private int readingDesk(String coordinator) {
        Visitor visitor = signedIn(coordinator);
        open(visitor, "/desk");
        return statements.during(() -> open(visitor, "/desk"));
    }

    private void entriesOf(String state, int howMany) {
        for (int number = 1; number <= howMany; number++) {
            jdbc.sql("insert into entry (id, edition, category, state, entrant, code, status, version, title, begun_at,"
                            + " changed_at, submitted_at) values (?, ?, ?, ?, 'somebody', ?, 'SUBMITTED', 1, 'An entry',"
                            + " current_timestamp, current_timestamp, current_timestamp)")
                    .params("desk-" + state + number, ADA, CATEGORY, state, "D" + state + number)
                    .update();
        }
    }

    @Test
    void theOfficeSendsTheSameForTenTasksAndForAThousand() {
        Visitor secretariat = signedIn("secretariat");
        tasksForTheSecretariat(10);
        open(secretariat, "/office");
        int forFew = statements.during(() -> open(secretariat, "/office"));
        tasksForTheSecretariat(990);
        sameForBoth("the office", forFew, statements.during(() -> open(secretariat, "/office")));
    }

    private void tasksForTheSecretariat(int howMany) {
        for (int number = 0; number < howMany; number++) {
            runtime.createProcessInstanceByKey("finale")
                    .setVariables(Map.of("editionId", ADA, "categoryCode", CATEGORY))
                    .startBeforeActivity("freezeFinal")
                    .execute();
        }
    }

    private int reading(Round round, String page) {
        Visitor juror = signedIn(sheets(round).get(0).login());
        open(juror, page);
        return statements.during(() -> open(juror, page));
    }

    private static void open(Visitor visitor, String page) {
        assertThat(visitor.get(page).statusCode()).isEqualTo(HttpStatus.OK.value());
    }

    /** More entries for the round's one juror, without tasks in the engine. */
    private void fill(Round round, int entries) {
        String juror = sheets(round).get(0).juror();
        IntStream.rangeClosed(1, entries).forEach(number -> {
            String entry = round.id() + "-" + number;
            jdbc.sql("insert into round_entry (round, entry, code, state) values (?, ?, ?, 'VN')")
                    .params(round.id(), entry, "PUB-" + number)
                    .update();
            jdbc.sql("insert into assignment (id, round, juror, entry, status, made_at)"
                            + " select ?, id, ?, ?, 'HELD', opened_at from round where id = ?")
                    .params("a" + entry, juror, entry, round.id())
                    .update();
        });
    }

    private static void sameForBoth(String list, int forFew, int forMany) {
        say(list + ": " + forFew + " statements for ten rows, " + forMany + " for a thousand");
        assertThat(forMany).isEqualTo(forFew);
    }

    private static void say(String figure) {
        LoggerFactory.getLogger(WhatIsSentToTheDatabaseTest.class).info(figure);
    }
}
