package org.laurel.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laurel.Program;
import org.laurel.Program.Reply;
import org.laurel.entry.Entry;
import org.laurel.platform.Role;

/** An answer that was lost on its way, and a program that asks again under the same key. */
class AProgramSendsAWriteTwiceTest extends AnEntrantsProgram {

    @Test
    void theSameWriteTwiceIsDoneOnce() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Reply first = program.send("POST", ENTRIES, Map.of("category", "STC"), key);
        entries.saveDraft(entrant, first.json().at("/entry/id").asText(), 0, Map.of("product", "No longer untouched"))
                .orThrow();
        Reply again = program.send("POST", ENTRIES, Map.of("category", "STC"), key);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(howManyEntries()).isEqualTo(1);
    }

    @Test
    void theSameWriteManyTimesAtOnceIsDoneOnce() throws Exception {
        String comment = "Please say more.";
        Entry entry = aSubmittedEntry();
        Program desk = new Program(doors, coordinator);
        String path = "/api/v1/desk/entries/" + entry.id();
        Map<String, String> headers = Map.of(
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                desk.get(path).etag());
        List<Callable<Reply>> sent = IntStream.range(0, 6)
                .<Callable<Reply>>mapToObj(
                        number -> () -> desk.send("POST", path + "/comment", Map.of("comment", comment), headers))
                .toList();
        ExecutorService windows = Executors.newFixedThreadPool(sent.size());
        try {
            for (Future<Reply> reply : windows.invokeAll(sent)) {
                assertThat(reply.get().status()).isEqualTo(200);
            }
        } finally {
            windows.shutdown();
        }
        assertThat(dossiers.of(entry.id()).steps())
                .filteredOn(step -> step.words().equals(comment))
                .hasSize(1);
    }

    @Test
    void aKeyThatWasUsedForSomethingElse() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        program.send("POST", ENTRIES, Map.of("category", "STC"), key);
        Reply no = program.send("POST", ENTRIES, Map.of("category", "PUB"), key);
        assertThat(no.status()).isEqualTo(422);
        assertThat(no.problem()).isEqualTo("key-reused");
        assertThat(howManyEntries()).isEqualTo(1);
        Program other = new Program(doors, somebody(Role.ENTRANT, "TH"));
        assertThat(other.send("POST", ENTRIES, Map.of("category", "PUB"), key).status())
                .as("somebody else's key is another")
                .isEqualTo(201);
    }

    @Test
    void whatWasRefusedMayBeSentAgainUnderItsKey() {
        String path = ENTRIES + "/" + aDraft().id();
        Map<String, String> headers =
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "*");
        assertThat(program.send("POST", path + "/submission", null, headers).status())
                .isEqualTo(422);
        assertThat(change("PATCH", path, Map.of("answers", everyAnswer()), "*").status())
                .isEqualTo(200);
        assertThat(program.send("POST", path + "/submission", null, headers).status())
                .isEqualTo(200);
    }

    @Test
    void aKeyThatCouldBeGuessed() {
        Reply no = program.send("POST", ENTRIES, Map.of("category", "STC"), Map.of("Idempotency-Key", "1"));
        assertThat(no.status()).isEqualTo(400);
        assertThat(no.problem()).isEqualTo("key-unfit");
    }

    @Test
    void whatIsKeptOfAnAnswerCannotBeReadWithoutTheKeyAndGoesAfterADay() {
        String key = UUID.randomUUID().toString();
        String path = ENTRIES + "/" + aDraft().id();
        program.send(
                "PATCH",
                path,
                Map.of("answers", Map.of("product", "canaryproduct")),
                Map.of("Idempotency-Key", key, "If-Match", "*"));
        assertThat(jdbc.sql("select * from once_answer").query().listOfRows().toString())
                .doesNotContain(key, "canaryproduct");
        clock.moveTo(clock.get().plusSeconds(86_401));
        Reply later = program.send(
                "PATCH", path, Map.of("answers", Map.of()), Map.of("Idempotency-Key", key, "If-Match", "*"));
        assertThat(later.status()).as("the key is free again").isEqualTo(200);
        assertThat(later.whole().containsHeader("Idempotency-Replayed")).isFalse();
    }

    private int howManyEntries() {
        return jdbc.sql("select count(*) from entry").query(Integer.class).single();
    }
}
