package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.laurel.Visitor;
import org.laurel.judging.AJury;
import org.springframework.beans.factory.annotation.Autowired;

class AVariableIsSentByRestTest extends AJury {

    @Autowired
    private RuntimeService runtime;

    @Test
    void aScoreIsRefusedWhoeverSendsIt() {
        String sheet = judging.assignments(aRound(1, 1)).get(0).id();
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(sheet)
                .singleResult()
                .getId();
        Visitor secretariat = signedIn("secretariat");
        HttpResponse<String> answer = secretariat.sendJson(
                "PUT",
                "/engine-rest/process-instance/" + instance + "/variables/score",
                "{\"value\": 9.5, \"type\": \"Double\"}");
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains("is not on it");
        assertThat(runtime.getVariables(instance)).isEqualTo(Map.of("sheetId", sheet));
    }

    @Test
    void aBareCompletionOfASheetIsRefused() {
        String sheet = judging.assignments(aRound(1, 1)).get(0).id();
        Visitor secretariat = signedIn("secretariat");
        String task = secretariat
                .get("/engine-rest/task?maxResults=1&processInstanceBusinessKey=" + sheet)
                .body()
                .replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer = secretariat.sendJson("POST", "/engine-rest/task/" + task + "/complete", "{}");
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains("Please hand the sheet in with its form");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(sheet)
                        .count())
                .isEqualTo(1);
    }
}
