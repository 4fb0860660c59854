package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.NoWorkflow;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.enabled=false",
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
            "spring.datasource.url=jdbc:h2:mem:keycloak-away;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "laurel.keycloak.issuer=http://localhost:9/realms/laurel",
            "laurel.keycloak.client-secret=nobody-asks"
        })
@ActiveProfiles("keycloak")
@TypeExcludeFilters(NoWorkflow.class)
class KeycloakIsAwayIT {

    @LocalServerPort
    int port;

    @Test
    void andLaurelStartsAndSaysSoCourteously() throws Exception {
        HttpResponse<String> answer = get("/login");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("Sign-in is away for a moment");
    }

    @Test
    void andATokenIsNotBelieved() throws Exception {
        assertThat(get("/engine-rest/engine").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/entries", "/engine-rest/engine"})
    void andAProgramIsToldToComeAgainAndNotThatItsTokenIsWrong(String path) throws Exception {
        HttpResponse<String> answer = send(ask(path).header("Authorization", "Bearer a.b.c"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"/api#away\"", "could not be checked", "send the request again");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(ask(path).header("Accept", "text/html"));
    }

    private HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder question) throws Exception {
        return HttpClient.newHttpClient().send(question.build(), HttpResponse.BodyHandlers.ofString());
    }
}
