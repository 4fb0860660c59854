package org.laurel.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.Program;
import org.laurel.Program.Reply;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;

class AProgramEntersTest extends AnEntrantsProgram {

    @Test
    void fromTheFirstDraftToTheDesk() {
        Reply begun = program.send("POST", ENTRIES, Map.of("category", "STC"), Map.of());
        assertThat(begun.status()).isEqualTo(201);
        String path = begun.header("Location");
        Reply attached = program.sendBytes(
                "POST",
                path + "/documents?name=deck.pdf",
                "application/pdf",
                Files.pdf(),
                Map.of("If-Match", begun.etag()));
        assertThat(attached.status()).isEqualTo(201);
        assertThat(program.get(attached.header("Location")).whole().getContentAsByteArray())
                .isEqualTo(Files.pdf());
        Reply refused = change("POST", path + "/submission", null, attached.etag());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("faults")).isNotEmpty();
        Reply saved = change("PATCH", path, Map.of("answers", everyAnswer()), attached.etag());
        assertThat(saved.status()).isEqualTo(200);
        Reply submitted = change("POST", path + "/submission", null, saved.etag());
        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.json().at("/entry/status").asText()).isEqualTo("SUBMITTED");
        Program desk = new Program(doors, coordinator);
        Reply seen = desk.get(
                "/api/v1/desk/entries/" + submitted.json().at("/entry/id").asText());
        assertThat(seen.json().at("/documents/0/name").asText()).isEqualTo("deck.pdf");
        Reply accepted = desk.send(
                "POST",
                "/api/v1/desk" + path.substring("/api/v1".length()) + "/acceptance",
                null,
                Map.of("If-Match", seen.etag()));
        assertThat(accepted.json().at("/entry/status").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void aChangeWithoutTheVersionThatWasRead() {
        Reply no = program.send("PATCH", ENTRIES + "/" + aDraft().id(), Map.of("answers", Map.of()), Map.of());
        assertThat(no.status()).isEqualTo(428);
        assertThat(no.problem()).isEqualTo("version-missing");
    }

    @Test
    void aChangeOfAVersionThatIsNoMore() {
        Entry draft = aDraft();
        String path = ENTRIES + "/" + draft.id();
        String read = program.get(path).etag();
        entries.saveDraft(entrant, draft.id(), draft.version(), Map.of("product", "Another window's"))
                .orThrow();
        Reply no = change("PATCH", path, Map.of("answers", Map.of("product", "This program's")), read);
        assertThat(no.status()).isEqualTo(412);
        assertThat(no.problem()).isEqualTo("version-stale");
        assertThat(dossiers.of(draft.id()).answer("product")).isEqualTo("Another window's");
    }

    @Test
    void whatIsStillAsItWasReadIsNotSentAgain() {
        String path = ENTRIES + "/" + aDraft().id();
        String read = program.get(path).etag();
        assertThat(program.send("GET", path, null, Map.of("If-None-Match", read))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aListInPagesOfAtMostTwoHundredWithTheSameStatementsForAnyLength() {
        String person = roster.byLogin(entrant.login()).orElseThrow().id();
        add(person, 0, 10);
        int few = statements.during(() ->
                assertThat(program.get(ENTRIES).json().get("total").asInt()).isEqualTo(10));
        add(person, 10, 1000);
        int many = statements.during(
                () -> assertThat(program.get(ENTRIES + "?size=9999").json().get("items"))
                        .hasSize(200));
        assertThat(many).isEqualTo(few);
        Reply middle = program.get(ENTRIES + "?page=1&size=300");
        assertThat(middle.json().get("total").asInt()).isEqualTo(1000);
        assertThat(middle.header("Link"))
                .isEqualTo("<" + ENTRIES + "?page=0&size=200>; rel=\"first\", <" + ENTRIES
                        + "?page=0&size=200>; rel=\"prev\", <" + ENTRIES + "?page=2&size=200>; rel=\"next\", <"
                        + ENTRIES
                        + "?page=4&size=200>; rel=\"last\"");
        assertThat(program.get(ENTRIES + "?page=99").json().get("items")).isEmpty();
        assertThat(program.get(ENTRIES + "?page=-1").status()).isEqualTo(400);
    }

    private void add(String person, int from, int to) {
        for (int number = from; number < to; number++) {
            jdbc.sql("insert into entry (id, edition, category, state, entrant, status, version, title, begun_at,"
                            + " changed_at) values (?, ?, 'STC', 'VN', ?, 'DRAFT', 1, 'One of many', ?, ?)")
                    .params(
                            "many" + number,
                            ADA,
                            person,
                            clock.get().atOffset(ZoneOffset.UTC),
                            clock.get().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @Test
    void aWordThatTheContractDoesNotHave() {
        Reply no = program.send("POST", ENTRIES, Map.of("categroy", "STC"), Map.of());
        assertThat(no.status()).isEqualTo(400);
        assertThat(no.problem()).isEqualTo("unreadable");
        assertThat(no.json().at("/faults/0/field").asText()).isEqualTo("categroy");
    }

    @Test
    void moreThanIsTaken() {
        Reply no = program.sendBytes("POST", ENTRIES, "application/json", new byte[1024 * 1024 + 1], Map.of());
        assertThat(no.status()).isEqualTo(413);
        assertThat(no.problem()).isEqualTo("too-large");
    }

    @Test
    void afterTheDeadline() {
        Entry draft = aDraft();
        clock.moveTo(editions.get(ADA).timetable().at(Moment.SUBMISSION_CLOSES));
        Reply no = change("PATCH", ENTRIES + "/" + draft.id(), Map.of("answers", everyAnswer()), "*");
        assertThat(no.status()).isEqualTo(409);
        assertThat(no.problem()).isEqualTo("closed");
    }
}
