package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurel.Visitor;
import org.laurel.judging.AJury;
import org.laurel.judging.Assignment;
import org.springframework.beans.factory.annotation.Autowired;

class AJurorLooksAroundInTasklistTest extends AJury {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final String NOT_SHOWN =
            "{\"type\":\"AuthorizationException\",\"message\":\"Tasklist shows jurors their own score sheets and nothing"
                    + " else.\"}";
    private static final String NOT_DONE =
            "{\"type\":\"AuthorizationException\",\"message\":\"Nothing was changed. Please"
                    + " hand the sheet in with the form of its task: only a sheet that Laurel has checked and stored completes the"
                    + " task.\"}";

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    private Visitor juror;
    private Task task;
    private Task another;

    @BeforeEach
    void twoJurorsHaveSheets() {
        List<Assignment> sheets = sheets(aRound(2, 1));
        juror = signedIn(sheets.get(0).login());
        task = task(sheets.get(0));
        another = task(sheets.get(1));
    }

    private Task task(Assignment sheet) {
        return tasks.createTaskQuery().processInstanceBusinessKey(sheet.id()).singleResult();
    }

    private String path(String pattern) {
        return ENGINE
                + pattern.replace("TASK", task.getId())
                        .replace("INSTANCE", task.getProcessInstanceId())
                        .replace(
                                "FILTER",
                                filters.createTaskFilterQuery().list().get(0).getId());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST   | task/TASK/complete              | {"variables":{}}
                    POST   | task/TASK/complete              | {"variables":{"innovation":{"value":99}}}
                    POST   | task/TASK/complete              | {"variables":{"innovation":{"value":"NaN","type":"Double"}}}
                    POST   | task/TASK/submit-form           | {"variables":{"submitted":{"value":true}}}
                    POST   | task/TASK/variables             | {"modifications":{"score":{"value":9}}}
                    PUT    | task/TASK/variables/score       | {"value":9}
                    PUT    | task/TASK/localVariables/score  | {"value":9}
                    DELETE | task/TASK/variables/sheetId     | {}
                    POST   | task/TASK/comment/create        | {"message":"I am the juror of Singapore."}
                    POST   | task/TASK/attachment/create     | {}
                    POST   | task/TASK/claim                 | {"userId":"chair"}
                    POST   | task/TASK/unclaim               | {}
                    POST   | task/TASK/assignee              | {"userId":"chair"}
                    POST   | task/TASK/delegate              | {"userId":"chair"}
                    POST   | task/TASK/resolve               | {}
                    POST   | task/TASK/identity-links        | {"userId":"chair","type":"candidate"}
                    POST   | task/TASK/bpmnError             | {"errorCode":"x"}
                    PUT    | task/TASK                       | {"due":null}
                    DELETE | task/TASK                       | {}
                    POST   | task/create                     | {"name":"Score everything ten"}
                    POST   | task                            | {}
                    POST   | filter/create                   | {"resourceType":"Task","name":"All"}
                    PUT    | filter/FILTER                   | {"resourceType":"Task","name":"All"}
                    DELETE | filter/FILTER                   | {}
                    POST   | process-definition/key/edition/start | {}
                    POST   | process-definition/key/scoreSheet/submit-form | {}
                    POST   | message                         | {"messageName":"x"}
                    PUT    | process-instance/INSTANCE/variables/submitted | {"value":true}
                    DELETE | process-instance/INSTANCE       | {}
                    POST   | history/task                    | {}
                    POST   | variable-instance               | {}
                    """)
    void nothingIsWrittenThroughIt(String method, String pattern, String body) {
        HttpResponse<String> answer = juror.sendJson(method, path(pattern), body);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo(NOT_DONE);
        Task still = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(List.of(still.getAssignee(), still.getDueDate()))
                .isEqualTo(List.of(task.getAssignee(), task.getDueDate()));
    }

    @ParameterizedTest
    @CsvSource({
        "user",
        "user/count",
        "user/chair/profile",
        "group",
        "task",
        "task/count",
        "task/TASK/variables",
        "task/TASK/form-variables",
        "task/TASK/comment",
        "process-instance",
        "process-instance/INSTANCE/variables",
        "execution",
        "variable-instance",
        "history/task",
        "history/process-instance",
        "history/variable-instance",
        "history/user-operation",
        "history/identity-link-log",
        "process-definition/key/entry/xml",
        "authorization",
        "deployment",
        "job"
    })
    void nothingElseIsReadThroughIt(String pattern) {
        HttpResponse<String> answer = juror.sendJson("GET", path(pattern), "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo(NOT_SHOWN);
    }

    @Test
    void theirOwnTaskIsThereAndNobodyElses() {
        HttpResponse<String> own = juror.sendJson("GET", path("task/TASK"), "");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains(task.getName()).doesNotContain(String.valueOf(another.getAssignee()));
        for (String what : List.of("", "/form", "/identity-links")) {
            HttpResponse<String> foreign = juror.sendJson("GET", ENGINE + "task/" + another.getId() + what, "");
            assertThat(foreign.statusCode()).as(what).isGreaterThanOrEqualTo(400);
            assertThat(foreign.body()).doesNotContain(String.valueOf(another.getAssignee()));
        }
        HttpResponse<String> list =
                juror.sendJson("GET", path("filter/FILTER/list") + "?firstResult=0&maxResults=15", "");
        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        assertThat(list.body()).contains(task.getId()).doesNotContain(another.getId());
    }

    @Test
    void theirNameIsTheRostersAndNobodyElsesIsTold() {
        HttpResponse<String> own = juror.sendJson("GET", path("user/" + task.getAssignee() + "/profile"), "");
        assertThat(own.body()).contains("\"firstName\":\"" + task.getAssignee() + "\"", "\"lastName\":\"\"");
        assertThat(juror.sendJson("GET", path("user/" + another.getAssignee() + "/profile"), "")
                        .body())
                .isEqualTo(NOT_SHOWN);
    }
}
