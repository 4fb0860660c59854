package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.Visitor;
import org.laurel.edition.Category;
import org.springframework.beans.factory.annotation.Autowired;

class ASheetIsSentWithFaultsTest extends AJury {

    private static final String GIVE = ": please give a score from 1 to 10 in steps of 1.";

    @Autowired
    private TaskService tasks;

    private Assignment sheet;
    private Visitor juror;
    private String first;
    private String name;

    @BeforeEach
    void aJurorHasASheet() {
        sheet = sheets(aRound(1, 1)).get(0);
        juror = signedIn(sheet.login());
        Category category = editions.rules(ADA).category(CATEGORY).orElseThrow();
        first = category.scored().findFirst().orElseThrow().id();
        name = category.scored().findFirst().orElseThrow().name();
    }

    private Map<String, String> whole() {
        Map<String, String> fields = new TreeMap<>();
        marks(7).written().forEach((criterion, mark) -> fields.put("mark." + criterion, mark));
        fields.put("remark", "Well made.");
        return fields;
    }

    private Map<String, String> with(String mark) {
        Map<String, String> fields = whole();
        fields.put("mark." + first, mark);
        return fields;
    }

    private Map<String, String> refusal(Map<String, String> fields) throws IOException {
        HttpResponse<String> answer = juror.call("/sheets/" + sheet.id() + "/handed-in", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode said = new ObjectMapper().readTree(answer.body());
        assertThat(said.get("detail").asText()).isEqualTo("The sheet is not handed in yet.");
        assertThat(openTasks()).isEqualTo(1);
        assertThat(scoring.open(juror(sheet), sheet.id()).orThrow().live()).isEmpty();
        Map<String, String> faults = new LinkedHashMap<>();
        said.get("faults")
                .forEach(fault -> faults.put(
                        fault.get("field").asText(), fault.get("sentence").asText()));
        return faults;
    }

    private long openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(sheet.id()).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "11", "7.5", "-1", "NaN", "Infinity", "1e1", "seven", "７", "0x7"})
    void whatIsNoScoreOfTheScaleIsNamedAtItsCriterion(String mark) throws IOException {
        assertThat(refusal(with(mark))).isEqualTo(Map.of(first, name + " cannot be “" + mark + "”" + GIVE));
    }

    @Test
    void aMissingScoreIsNamedAtItsCriterion() throws IOException {
        assertThat(refusal(with(""))).isEqualTo(Map.of(first, name + " has no score yet" + GIVE));
        Map<String, String> without = whole();
        without.remove("mark." + first);
        assertThat(refusal(without)).isEqualTo(Map.of(first, name + " has no score yet" + GIVE));
    }

    @Test
    void anAbstentionIsNotTakenWhereTheRoundHasNone() throws IOException {
        assertThat(refusal(with("abstain")))
                .isEqualTo(Map.of(first, name + " takes no abstention in this round" + GIVE));
    }

    @Test
    void anExtraScoreIsNamed() throws IOException {
        Map<String, String> extra = whole();
        extra.put("mark.charm", "10");
        assertThat(refusal(extra)).isEqualTo(Map.of("sheet", "This sheet has no criterion “charm”."));
        extra.remove("mark.charm");
        extra.put("submitted", "true");
        assertThat(refusal(extra)).isEqualTo(Map.of("sheet", "This sheet has no criterion “submitted”."));
    }

    @Test
    void aCommentThatIsTooLongIsNamed() throws IOException {
        Map<String, String> long4001 = whole();
        long4001.put("remark", "x".repeat(4001));
        assertThat(refusal(long4001)).isEqualTo(Map.of("remark", "The comment is longer than 4000 characters."));
    }

    @Test
    void ofTwoWindowsTheSecondIsToldThatItReplacesTheFirst() {
        String path = "/sheets/" + sheet.id() + "/handed-in";
        HttpResponse<String> one = juror.call(path, with("6"));
        HttpResponse<String> other = signedIn(sheet.login()).call(path, with("8"));
        assertThat(one.body())
                .matches("\\{\"sentence\":\"Your sheet for " + sheet.code()
                        + " was handed in at \\d\\d:\\d\\d\\. You may hand it in anew until scoring closes\\."
                        + " Receipt [0-9a-f]{64}\\.\"}");
        assertThat(other.body())
                .matches("\\{\"sentence\":\"Your sheet for " + sheet.code() + " was handed in at \\d\\d:\\d\\d\\."
                        + " It replaces the one you handed in before, which is kept and no longer counts\\."
                        + " Receipt [0-9a-f]{64}\\.\"}");
        assertThat(scoring.open(juror(sheet), sheet.id()).orThrow().marks().written())
                .containsEntry(first, "8");
    }
}
