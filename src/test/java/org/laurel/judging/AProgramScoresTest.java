package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.Program;
import org.laurel.Program.Reply;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class AProgramScoresTest extends AnAward {

    @Autowired
    private MockMvc doors;

    @Autowired
    private Nominations nominations;

    private Round round;
    private Assignment first;
    private Program juror;
    private String sheet;

    @BeforeEach
    void anEntryIsBeforeTheJury() {
        jdbc.sql("delete from once_answer").update();
        Entry entry = accepted("Rice Watch");
        nominations.fixShortlist(ADA);
        itIs(Moment.SCORING_OPENS);
        round = judging.open(ADA, "jury", STC, "", nominations.nominees(ADA, STC));
        first = judging.assignments(round).get(0);
        juror = new Program(doors, new Actor(first.login(), Set.of(Role.JUROR), null));
        sheet = "/api/v1/sheets/" + first.id();
        assertThat(entry.id()).isEqualTo(first.entry());
    }

    private Map<String, Object> marks(String each) {
        Map<String, String> marks = new LinkedHashMap<>();
        editions.rules(ADA).category(STC).orElseThrow().scored().forEach(one -> marks.put(one.id(), each));
        return Map.of("marks", marks, "remark", "Well done");
    }

    private Reply write(String method, String path, Object body, String etag) {
        return juror.send(method, path, body, Map.of("If-Match", etag));
    }

    @Test
    void aSheetFromDraftToReceipt() {
        Reply read = juror.get(sheet);
        assertThat(read.json().at("/dossier/code").asText()).isEqualTo(first.code());
        assertThat(write("PUT", sheet + "/draft", Map.of("marks", Map.of("innovation", "7")), read.etag())
                        .status())
                .isEqualTo(200);
        Reply drafted = juror.get(sheet);
        assertThat(drafted.json().at("/marks/innovation").asText()).isEqualTo("7");
        Reply missing =
                write("POST", sheet + "/submission", Map.of("marks", Map.of("innovation", "0")), drafted.etag());
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.json().get("faults").findValuesAsText("field")).contains("innovation", "financial");
        Reply handedIn = write("POST", sheet + "/submission", marks("8"), drafted.etag());
        assertThat(handedIn.json().get("revision").asInt()).isEqualTo(1);
        String receipt = handedIn.json().get("receipt").asText();
        assertThat(juror.get("/api/v1/log/leaves/" + receipt).json().get("line").asText())
                .isNotEmpty();
        assertThat(juror.get("/api/v1/sheets").json().at("/items/0/revision").asInt())
                .isEqualTo(1);
    }

    @Test
    void twoProgramsOfOneJurorDoNotOverwriteEachOther() {
        String read = juror.get(sheet).etag();
        assertThat(write("POST", sheet + "/submission", marks("8"), read).status())
                .isEqualTo(200);
        Reply late = write("POST", sheet + "/submission", marks("3"), read);
        assertThat(late.problem()).isEqualTo("version-stale");
        assertThat(juror.get(sheet).json().at("/marks/innovation").asText()).isEqualTo("8");
    }

    @Test
    void aSheetSentTwiceUnderOneKeyIsOneSheet() {
        Map<String, String> headers = Map.of(
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                juror.get(sheet).etag());
        Reply once = juror.send("POST", sheet + "/submission", marks("8"), headers);
        Reply again = juror.send("POST", sheet + "/submission", marks("8"), headers);
        assertThat(again.text()).isEqualTo(once.text());
        assertThat(juror.get(sheet).json().at("/sheet/revision").asInt()).isEqualTo(1);
        assertThat(jdbc.sql("select * from once_answer").query().listOfRows().toString())
                .doesNotContain("innovation", once.json().get("receipt").asText());
    }

    @Test
    void nobodyElsesSheetIsThere() {
        Program another = new Program(doors, new Actor("juror.nowhere", Set.of(Role.JUROR), null));
        assertThat(another.get(sheet).status()).isEqualTo(404);
        Map<String, String> any = Map.of("If-Match", "*");
        assertThat(another.send("POST", sheet + "/conflict", Map.of("reason", "None"), any)
                        .status())
                .isEqualTo(404);
        assertThat(another.send("PUT", sheet + "/draft", marks("1"), any).status())
                .isEqualTo(404);
    }

    @Test
    void aConflictAndTheChairsViewOfIt() {
        Reply declared = write("POST", sheet + "/conflict", Map.of("reason", "They are my cousins"), "*");
        assertThat(declared.json().get("status").asText()).isEqualTo("RECUSED");
        Program chair = new Program(doors, somebodyAs(Role.CHAIR));
        Reply seen = chair.get("/api/v1/rounds/" + ADA + "/" + STC);
        assertThat(seen.json().get("jurors").findValuesAsText("reason")).contains("They are my cousins");
        assertThat(seen.text()).doesNotContain("Well done");
        Reply unsaid = chair.send(
                "POST",
                "/api/v1/rounds/" + ADA + "/" + STC + "/decisions",
                Map.of("question", "MISSED_QUORUM", "choice", "GO_ON", "reason", ""),
                Map.of());
        assertThat(unsaid.status()).isEqualTo(422);
        Reply said = chair.send(
                "POST",
                "/api/v1/rounds/" + ADA + "/" + STC + "/decisions",
                Map.of("question", "MISSED_QUORUM", "choice", "GO_ON", "reason", "Enough have scored"),
                Map.of());
        assertThat(said.status()).isEqualTo(204);
        Program watching = new Program(doors, somebodyAs(Role.SECRETARIAT));
        assertThat(watching.get("/api/v1/rounds/" + ADA + "/" + STC).json().get("decisions"))
                .hasSize(1);
        assertThat(watching.send(
                                "POST",
                                "/api/v1/rounds/" + ADA + "/" + STC + "/recusals",
                                Map.of("sheet", first.id(), "reason", "Because"),
                                Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theChairRecusesOnlyInTheRoundThatIsNamed() {
        Program chair = new Program(doors, somebodyAs(Role.CHAIR));
        Map<String, String> recusal = Map.of("sheet", first.id(), "reason", "A former employer");
        assertThat(chair.send("POST", "/api/v1/rounds/" + ADA + "/PUB/recusals", recusal, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(chair.send("POST", "/api/v1/rounds/" + ADA + "/" + STC + "/recusals", recusal, Map.of())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aListOfSheetsAsksTheSameHoweverLongItIs() {
        int one = statements.during(() -> juror.get("/api/v1/sheets"));
        List<Round.Candidate> many = IntStream.range(0, 60)
                .mapToObj(number -> new Round.Candidate("many" + number, "PUB-" + number, null))
                .toList();
        judging.open(ADA, "jury", "PUB", "", many);
        Program all = new Program(doors, new Actor(mostBusy(), Set.of(Role.JUROR), null));
        int more = statements.during(() -> assertThat(
                        all.get("/api/v1/sheets?size=200").json().get("total").asInt())
                .isGreaterThanOrEqualTo(60));
        assertThat(more).isEqualTo(one);
    }

    private String mostBusy() {
        return jdbc.sql("select p.login from assignment a join person p on p.id = a.juror group by p.login"
                        + " order by count(*) desc, p.login limit 1")
                .query(String.class)
                .single();
    }
}
