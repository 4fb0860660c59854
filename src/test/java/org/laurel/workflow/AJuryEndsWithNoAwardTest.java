package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Moment;
import org.laurel.judging.AJury;
import org.laurel.judging.Assignment;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.judging.SheetMarks;
import org.laurel.platform.Actor;
import org.laurel.platform.MovedNow;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** One juror handed in, the quorum was missed, and the chair gives no award: nobody has to work with that sheet any more. */
class AJuryEndsWithNoAwardTest extends AJury {

    private static final String DLC = "DLC";
    private static final String REMARK = "A remark that nobody reads";
    private static final Actor CHAIR = new Actor("chair", Set.of(Role.CHAIR), null);

    @Autowired
    private ChairDecisions decisions;

    @Autowired
    private RoundStandings standings;

    @Autowired
    private AuditLog audit;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MovedNow clock;

    private Instant before = Instant.EPOCH;
    private String instance = "";

    @BeforeEach
    void oneJurorHasHandedIn() {
        before = clock.get();
        clock.moveTo(editions.get(ADA).timetable().at(Moment.SCORING_OPENS));
        Round round = judging.open(ADA, stage().id(), DLC, "", List.of(new Round.Candidate("alone", "DLC-1", null)));
        Assignment sheet = judging.assignments(round).get(0);
        Map<String, String> marks = new TreeMap<>();
        editions.rules(ADA).category(DLC).orElseThrow().scored().forEach(criterion -> marks.put(criterion.id(), "7"));
        scoring.submit(juror(sheet), sheet.id(), new SheetMarks(marks), REMARK).orThrow();
        scoring.saveDraft(juror(sheet), sheet.id(), new SheetMarks(marks), REMARK)
                .orThrow();
        clock.moveTo(editions.get(ADA).timetable().at(Moment.SCORING_CLOSES).plusSeconds(60));
        judging.close(round);
        instance = runtime.createProcessInstanceByKey("juryScoring")
                .businessKey(ADA + ":" + DLC)
                .setVariables(Map.of("editionId", ADA, "categoryCode", DLC))
                .startBeforeActivity("decideQuorum")
                .execute()
                .getId();
    }

    @AfterEach
    void turnBack() {
        clock.moveTo(before);
        runtime.deleteProcessInstanceIfExists(instance, "the test is over", true, true, true, true);
        String round = round().id();
        for (String table : List.of("score_sheet", "sheet_draft")) {
            jdbc.sql("delete from " + table + " where assignment in (select id from assignment where round = ?)")
                    .param(round)
                    .update();
        }
        for (String rows : List.of("assignment where round", "round_entry where round", "round where id")) {
            jdbc.sql("delete from " + rows + " = ?").param(round).update();
        }
        for (String table : List.of("sealed_category", "chair_decision")) {
            jdbc.sql("delete from " + table + " where edition = ? and category = ?")
                    .params(ADA, DLC)
                    .update();
        }
        jdbc.sql("delete from sealed_box where id = ?").param(round).update();
        jdbc.sql("delete from holder_letter where about = ?")
                .param("alarm " + round)
                .update();
    }

    private Round round() {
        return judging.find(ADA, stage().id(), DLC, "").orElseThrow();
    }

    private List<Map<String, Object>> sheetsInClear() {
        return jdbc.sql("select s.assignment from score_sheet s join assignment a on a.id = s.assignment"
                        + " where a.round = ? and (s.marks is not null or s.remark is not null)"
                        + " union all select d.assignment from sheet_draft d join assignment a on a.id = d.assignment"
                        + " where a.round = ?")
                .params(round().id(), round().id())
                .query()
                .listOfRows();
    }

    private void theChairDecides(ChairDecision.Choice choice) {
        var decision = new ChairDecision(ADA, stage().id(), DLC, ChairDecision.Question.MISSED_QUORUM, choice);
        decisions.decide(CHAIR, decision, "Only one juror came").orThrow();
    }

    @Test
    void whileTheChairDecidesNothingIsSealed() {
        assertThat(standings.isSealed(round())).isFalse();
        assertThat(sheetsInClear()).hasSize(2);
    }

    @Test
    void withTheDecisionTheSheetIsSealedAndItsDraftIsGone() {
        theChairDecides(ChairDecision.Choice.NO_AWARD);
        assertThat(standings.isSealed(round())).isTrue();
        assertThat(sheetsInClear()).isEmpty();
        assertThat(audit.secrets(round().id())).isEmpty();
        assertThat(judging.goingOn(round())).isEmpty();
        assertThat(audit.about(round().id())).extracting(act -> act.what()).contains("round-examined", "round-sealed");
    }

    @Test
    void whoCouldReopenItIsToldThatItIsSealed() {
        theChairDecides(ChairDecision.Choice.NO_AWARD);
        Assignment sheet = judging.assignments(round()).get(0);
        assertThat(scoring.open(juror(sheet), sheet.id()).orThrow().marks().sealed())
                .isTrue();
        assertThat(judging.recuse(CHAIR, sheet.id(), "A cousin").given()).isFalse();
    }
}
