package org.laurel.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.WithTheEngine;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On a running server, with the name and password of a demonstration account. */
@WithTheEngine
class AProgramOfTheSecretariatTest {

    private static final String ADA = "ada-2026";
    private static final String CEREMONY = "/api/v1/office/timetable/" + ADA + "/ceremony";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private RunningEditions editions;

    private HttpResponse<String> ask(String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        String account = Base64.getEncoder().encodeToString("secretariat:laurel".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + account)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("GET", path, "", Map.of());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void seesTheFiguresOfTheMonitorItsTasksAndItsMails() throws Exception {
        JsonNode monitor = read("/api/v1/office/monitor");
        assertThat(monitor.get("processes").findValuesAsText("process")).contains("edition", "scoreSheet");
        assertThat(read("/api/v1/office/tasks").isArray()).isTrue();
        assertThat(read("/api/v1/office/outbox").get("items").isArray()).isTrue();
        assertThat(read("/api/v1/finals").isArray()).isTrue();
        assertThat(read("/api/v1/ceremony").get("published").asBoolean()).isFalse();
    }

    @Test
    void movesADateThatItHasReadAndNoOther() throws Exception {
        Instant standing = editions.get(ADA).timetable().at(Moment.CEREMONY);
        String read = ask("GET", "/api/v1/editions/" + ADA, "", Map.of())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String move = "{\"at\": \"" + standing.plusSeconds(3600) + "\", \"reason\": \"The hall is free later\"}";
        assertThat(ask("PUT", CEREMONY, move, Map.of()).statusCode()).isEqualTo(428);
        HttpResponse<String> moved = ask("PUT", CEREMONY, move, Map.of("If-Match", read));
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(editions.get(ADA).timetable().at(Moment.CEREMONY)).isEqualTo(standing.plusSeconds(3600));
        assertThat(ask("PUT", CEREMONY, move, Map.of("If-Match", read)).statusCode())
                .isEqualTo(412);
        String back = "{\"at\": \"" + standing + "\", \"reason\": \"After all\"}";
        String now = moved.headers().firstValue("ETag").orElseThrow();
        assertThat(ask("PUT", CEREMONY, back, Map.of("If-Match", now)).statusCode())
                .isEqualTo(200);
        Instant tooEarly = editions.get(ADA).timetable().at(Moment.CALL_OPENS);
        String never = "{\"at\": \"" + tooEarly + "\", \"reason\": \"Before the call\"}";
        assertThat(ask("PUT", CEREMONY, never, Map.of("If-Match", "*")).statusCode())
                .isEqualTo(422);
        assertThat(ask("PUT", CEREMONY.replace("ceremony", "never"), back, Map.of("If-Match", "*"))
                        .statusCode())
                .isEqualTo(404);
    }
}
