package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurel.judging.AJury;
import org.springframework.beans.factory.annotation.Autowired;

/** A diagram puts a question to the chair, who does not look at the pages every day. */
class TheChairHearsOfADecisionTest extends AJury {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private String instance = "";

    @BeforeEach
    void noMail() {
        jdbc.sql("delete from mail").update();
    }

    @AfterEach
    void theQuestionIsTakenBack() {
        runtime.deleteProcessInstanceIfExists(instance, "the test is over", true, true, true, true);
    }

    private List<String> mails() {
        return jdbc.sql("select m.body from mail m join person p on p.id = m.person where p.login = 'chair'"
                        + " and m.subject = 'A decision waits for you'")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource({
        "juryScoring, decideThinCategory, too few entries, /chair/rounds/ada-2026/PUB/thin-category",
        "juryScoring, decideQuorum, fewer jurors have finished, /chair/rounds/ada-2026/PUB/missed-quorum",
        "juryScoring, settleTie, equal under every rule, /chair/rounds/ada-2026/PUB/tie",
        "finale, breakTie, equal under every rule, /chair/finals/PUB"
    })
    void once_and_with_the_page_on_which_it_is_made(String process, String task, String words, String page) {
        instance = runtime.createProcessInstanceByKey(process)
                .setVariables(Map.of("editionId", ADA, "categoryCode", CATEGORY))
                .startBeforeActivity(task)
                .execute()
                .getId();
        String waiting = tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(task)
                .singleResult()
                .getId();
        tasks.setAssignee(waiting, "somebody-else");
        assertThat(mails())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail).contains("Public Sector", words, page).doesNotContain("points"));
    }
}
