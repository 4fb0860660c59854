package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SomebodyComesTooOftenIT extends KeycloakHouse {

    @Test
    void andWaitsWhateverAddressTheyPretendToHave() throws IOException, InterruptedException {
        List<Integer> answers = new ArrayList<>();
        for (int attempt = 0; attempt < 12; attempt++) {
            answers.add(claim("10.0.0." + attempt).statusCode());
        }
        assertThat(answers.subList(0, 10)).doesNotContain(429);
        assertThat(answers.subList(10, 12)).containsOnly(429);
    }

    private static HttpResponse<Void> claim(String pretended) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(LAUREL + "/claim"))
                                .header("X-Forwarded-For", pretended)
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }
}
