package org.laurel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.laurel.platform.Actor;
import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yaml.snakeyaml.Yaml;

/** Somebody's program at the doors of the API. Every answer that it gets has to stand in the contract. */
public final class Program {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Map<String, Map<String, Object>>> PATHS = paths();

    private static final int NOT_MODIFIED = 304;

    private final MockMvc doors;
    private final Actor actor;

    public Program(MockMvc doors, Actor actor) {
        this.doors = doors;
        this.actor = actor;
    }

    /** What came back. */
    public record Reply(int status, String text, MockHttpServletResponse whole) {

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String etag() {
            return header("ETag");
        }

        public String header(String name) {
            return String.valueOf(whole.getHeader(name));
        }

        /** The last part of the problem's type. */
        public String problem() {
            assertThat(whole.getContentType()).isEqualTo("application/problem+json");
            assertThat(json().get("status").asInt()).isEqualTo(status);
            return json().get("type").asText().replace("/api#", "");
        }
    }

    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Reply send(String method, String path, Object json, Map<String, String> headers) {
        try {
            byte[] body = json == null ? new byte[0] : JSON.writeValueAsBytes(json);
            return sendBytes(method, path, "application/json", body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reply sendBytes(String method, String path, String type, byte[] body, Map<String, String> headers) {
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(method), path)
                .with(user(actor.login())
                        .authorities(LoginAuthorities.from(
                                actor.roles().stream().map(Role::word).toList(), actor.state())));
        headers.forEach(asked::header);
        if (body.length > 0) {
            asked.contentType(type).content(body);
        }
        try {
            MockHttpServletResponse answer = doors.perform(asked).andReturn().getResponse();
            if (answer.getStatus() != NOT_MODIFIED) {
                assertThat(replies(method, path.replaceAll("\\?.*", ""))).contains(String.valueOf(answer.getStatus()));
            }
            return new Reply(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8), answer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // a file of ours, whose form another test knows
    private static Iterable<String> replies(String method, String path) {
        var operation = PATHS.entrySet().stream()
                .filter(pattern -> path.matches(pattern.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .filter(pattern -> pattern.getValue().containsKey(method.toLowerCase(Locale.ROOT)))
                .min(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.indexOf('{'), other.indexOf('{'))))
                .orElseThrow(() -> new AssertionError("the contract has no " + method + " " + path))
                .getValue()
                .get(method.toLowerCase(Locale.ROOT));
        return ((Map<String, ?>) operation.get("responses")).keySet();
    }

    @SuppressWarnings("unchecked") // the same
    private static Map<String, Map<String, Map<String, Object>>> paths() {
        try (InputStream contract = Program.class.getResourceAsStream("/static/api/v1/openapi.yaml")) {
            Map<String, Object> whole = new Yaml().load(contract);
            return (Map<String, Map<String, Map<String, Object>>>) whole.get("paths");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
