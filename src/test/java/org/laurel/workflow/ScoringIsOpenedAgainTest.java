package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Moment;
import org.laurel.judging.AJury;
import org.laurel.judging.Assignment;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.LateScoring;
import org.laurel.judging.Round;
import org.laurel.platform.Actor;
import org.laurel.platform.MovedNow;
import org.laurel.platform.RefusedException;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

/** A jury has closed, and its category's diagram waits for the chair. */
class ScoringIsOpenedAgainTest extends AJury {

    private static final String RND = "RND";
    private static final Actor CHAIR = new Actor("chair", Set.of(Role.CHAIR), null);
    private static final Actor SECRETARIAT = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);

    @Autowired
    private LateScoring late;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ChairDecisions decisions;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private MovedNow clock;

    private Instant before = Instant.EPOCH;
    private Instant until = Instant.EPOCH;
    private String instance = "";

    @BeforeEach
    void aClosedRound() {
        before = clock.get();
        Round round =
                judging.open(ADA, stage().id(), RND, "", List.of(new Round.Candidate("late-entry", "RND-LATE", null)));
        Instant closes = editions.get(ADA).timetable().at(Moment.SCORING_CLOSES);
        clock.moveTo(closes.plusSeconds(60));
        until = closes.plus(Duration.ofDays(1));
        judging.close(round);
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(before);
        runtime.deleteProcessInstanceIfExists(instance, "the test is over", true, true, true, true);
        String round = round().id();
        for (Assignment sheet : judging.assignments(round())) {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(sheet.id())
                    .list()
                    .forEach(one -> runtime.deleteProcessInstance(one.getId(), "the test is over"));
        }
        jdbc.sql("delete from assignment where round = ?").param(round).update();
        jdbc.sql("delete from round_entry where round = ?").param(round).update();
        jdbc.sql("delete from round where id = ?").param(round).update();
    }

    private Round round() {
        return judging.find(ADA, stage().id(), RND, "").orElseThrow();
    }

    private void itWaitsAt(String task) {
        instance = runtime.createProcessInstanceByKey("juryScoring")
                .businessKey(ADA + ":" + RND)
                .setVariables(Map.of("editionId", ADA, "categoryCode", RND))
                .startBeforeActivity(task)
                .execute()
                .getId();
    }

    private void twoPeopleSaySo(Proposal proposal) {
        assertThat(round().status()).isEqualTo(Round.Status.CLOSED);
        proposals.confirm(SECRETARIAT, proposal.id(), "").orThrow();
    }

    private Job timer() {
        return management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(job -> job.getDuedate().toInstant().equals(until))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRoundThatMissedItsQuorumGetsTimeAndItsDiagramWaitsForTheNewEnd() {
        itWaitsAt("decideQuorum");
        twoPeopleSaySo(late.proposeForRound(CHAIR, round(), until, "The network was down")
                .orThrow());
        assertThat(round().status()).isEqualTo(Round.Status.OPEN);
        assertThat(runtime.getActiveActivityIds(instance))
                .contains("scoringClosedQ")
                .doesNotContain("decideQuorum");
        assertThat(timer().getDuedate().toInstant()).isEqualTo(until);
        assertThat(judging.assignments(round()))
                .allSatisfy(sheet -> assertThat(sheet.closesAt()).isEqualTo(until));
    }

    @Test
    void theQuestionOfATieFallsAway() {
        itWaitsAt("settleTie");
        twoPeopleSaySo(late.proposeForRound(CHAIR, round(), until, "The network was down")
                .orThrow());
        assertThat(runtime.getActiveActivityIds(instance))
                .contains("scoringClosedQ")
                .doesNotContain("settleTie");
    }

    @Test
    void oneSheetGetsTimeAndNoOther() {
        itWaitsAt("decideQuorum");
        List<Assignment> sheets = judging.assignments(round());
        twoPeopleSaySo(late.proposeForSheet(CHAIR, sheets.get(0).id(), until, "The juror was in hospital")
                .orThrow());
        assertThat(judging.assignments(round()).stream()
                        .filter(sheet -> sheet.closesAt().equals(until))
                        .map(Assignment::id))
                .containsExactly(sheets.get(0).id());
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(sheets.get(0).id())
                        .count())
                .isEqualTo(1);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(sheets.get(1).id())
                        .count())
                .isZero();
    }

    @Test
    void theChairAloneCannot() {
        itWaitsAt("decideQuorum");
        var extend = new ChairDecision(
                ADA, stage().id(), RND, ChairDecision.Question.MISSED_QUORUM, ChairDecision.Choice.EXTEND);
        assertThat(decisions.decide(CHAIR, extend, "The network was down").given())
                .isFalse();
        assertThatThrownBy(() -> late.reopen(round())).isInstanceOf(RefusedException.class);
        assertThat(round().status()).isEqualTo(Round.Status.CLOSED);
    }

    @Test
    void neitherCanWhoeverCompletesTheTaskOrMovesTheTokenInTheEngine() {
        itWaitsAt("decideQuorum");
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        HttpResponse<String> completed = signedIn("secretariat")
                .sendJson(
                        "POST",
                        "/engine-rest/task/" + task + "/complete",
                        "{\"variables\": {\"extended\": {\"value\": true}, \"goOn\": {\"value\": false}}}");
        assertThat(completed.statusCode()).isGreaterThanOrEqualTo(400);
        HttpResponse<String> moved = signedIn("secretariat")
                .sendJson(
                        "POST",
                        "/engine-rest/process-instance/" + instance + "/modification",
                        "{\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"reopenScoring\"}]}");
        assertThat(moved.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(round().status()).isEqualTo(Round.Status.CLOSED);
        assertThat(runtime.getActiveActivityIds(instance)).containsExactly("decideQuorum");
    }

    @Test
    void whatIsSettledIsNotOpened() {
        judging.letGoOn(round(), List.of("late-entry"));
        assertThat(late.proposeForRound(CHAIR, round(), until, "The network was down")
                        .given())
                .isFalse();
    }
}
