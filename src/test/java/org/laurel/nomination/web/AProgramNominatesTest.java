package org.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.Program;
import org.laurel.Program.Reply;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class AProgramNominatesTest extends AnAward {

    private static final String LIST = "/api/v1/desk/shortlist";

    @Autowired
    private MockMvc doors;

    @Autowired
    private Nominations nominations;

    private List<Entry> best;
    private Program program;

    @BeforeEach
    void thePanelHasClosed() {
        jdbc.sql("delete from once_answer").update();
        best = accepted(4);
        itIs(Moment.REVIEW_CLOSES);
        nominations.openPanelRounds(ADA, "VN");
        scoreAll(judging.find(ADA, "national", STC, "VN").orElseThrow(), best, 9, 8, 7, 6);
        itIs(Moment.PANEL_CLOSES);
        nominations.closePanelRounds(ADA, "VN");
        program = new Program(doors, coordinator);
    }

    private String id(int rank) {
        return best.get(rank - 1).id();
    }

    private Reply rank(List<String> order, Map<String, String> reasons, String etag) {
        return program.send(
                "PUT", LIST + "/" + STC, Map.of("order", order, "reasons", reasons), Map.of("If-Match", etag));
    }

    @Test
    void inAnOrderOfItsOwnWithAReasonAndOnceForAll() {
        Reply read = program.get(LIST);
        JsonNode first = read.json().at("/categories/0/nominated/0");
        assertThat(first.get("entry").asText()).isEqualTo(id(1));
        assertThat(first.at("/score/place").asInt()).isEqualTo(1);
        Reply unsaid = rank(List.of(id(2), id(1)), Map.of(), read.etag());
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.json().get("faults")).hasSize(1);
        assertThat(rank(List.of(id(2), id(1)), Map.of(id(2), "It is used by more people."), read.etag())
                        .json()
                        .get("nominated")
                        .asInt())
                .isEqualTo(2);
        assertThat(rank(List.of(id(3)), Map.of(), read.etag()).problem()).isEqualTo("version-stale");
        Map<String, String> headers = Map.of(
                "If-Match",
                program.get(LIST).etag(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        Reply handedIn = program.send("POST", LIST + "/submission", null, headers);
        assertThat(handedIn.status()).isEqualTo(200);
        assertThat(program.send("POST", LIST + "/submission", null, headers).text())
                .isEqualTo(handedIn.text());
        assertThat(rank(List.of(id(1)), Map.of(), "*").status()).isEqualTo(409);
    }

    @Test
    void onceHandedInTheScoresAreSealed() {
        Reply before = program.get(LIST);
        assertThat(before.json().get("scoresSealed").asBoolean()).isFalse();
        nominations.nominate(coordinator, ADA).orThrow();
        Reply after = program.get(LIST);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        assertThat(after.json().get("scoresSealed").asBoolean()).isTrue();
        assertThat(after.json().findValues("score")).hasSize(4).allMatch(JsonNode::isNull);
    }

    @Test
    void onlyForTheOwnState() {
        Program thai = new Program(doors, somebody(Role.COORDINATOR, "TH"));
        assertThat(thai.get(LIST).text()).doesNotContain(id(1));
        Reply no = thai.send(
                "PUT", LIST + "/" + STC, Map.of("order", List.of(id(1)), "reasons", Map.of()), Map.of("If-Match", "*"));
        assertThat(no.status()).isEqualTo(404);
    }
}
