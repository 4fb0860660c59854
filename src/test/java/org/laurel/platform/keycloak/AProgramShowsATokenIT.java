package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laurel.dev.RealKeycloak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AProgramShowsATokenIT extends KeycloakHouse {

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder BYTES = Base64.getUrlDecoder();

    private final Administration keycloak = new Administration(KEYCLOAK);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void ofTheRestClientAndIsLetIn() throws Exception {
        assertThat(status(keycloak.programToken())).isEqualTo(200);
    }

    /** The name in a token is one that somebody chose; the roster says whose it is, in the engine as on every page. */
    @Test
    void andTheEngineKnowsItsOwnerByTheNameOnTheRoster() throws Exception {
        String token = keycloak.programTokenWith("secretariat");
        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        jdbc.sql("delete from account_link where subject = ?")
                .param(claims.getSubject())
                .update();
        jdbc.sql("insert into account_link (subject, person, linked_at)"
                        + " select ?, id, current_timestamp from person where login = 'panel.mm'")
                .param(claims.getSubject())
                .update();
        try {
            assertThat(status(token)).isEqualTo(200);
            assertThat(administrators())
                    .contains("panel.mm")
                    .doesNotContain(claims.getStringClaim("preferred_username"));
        } finally {
            jdbc.sql("delete from account_link where subject = ?")
                    .param(claims.getSubject())
                    .update();
        }
    }

    private List<String> administrators() {
        return jdbc.sql("select user_id_ from act_id_membership where group_id_ = 'camunda-admin'")
                .query(String.class)
                .list();
    }

    @Test
    void noneAtAll() throws Exception {
        assertThat(status("")).isEqualTo(401);
    }

    @Test
    void withoutASignature() throws Exception {
        String[] parts = keycloak.programToken().split("\\.");
        String header = LETTERS.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(status(header + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void thatWasChangedOnTheWay() throws Exception {
        String[] parts = keycloak.programToken().split("\\.");
        ObjectMapper json = new ObjectMapper();
        ObjectNode claims = (ObjectNode) json.readTree(BYTES.decode(parts[1]));
        claims.put("preferred_username", "secretariat");
        assertThat(status(parts[0] + "." + LETTERS.encodeToString(json.writeValueAsBytes(claims)) + "." + parts[2]))
                .isEqualTo(401);
    }

    @Test
    void signedByAnotherKeyUnderTheSameName() throws Exception {
        SignedJWT real = SignedJWT.parse(keycloak.programToken());
        RSAKey key =
                new RSAKeyGenerator(2048).keyID(real.getHeader().getKeyID()).generate();
        assertThat(status(signed(key, real.getJWTClaimsSet()))).isEqualTo(401);
    }

    @Test
    void ofAnotherRealm() throws Exception {
        String token = keycloak.token(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                RealKeycloak.ADMINISTRATOR,
                                "password",
                                RealKeycloak.ADMINISTRATOR))
                .get("access_token")
                .asText();
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void ofAnotherClientOfTheSameRealm() throws Exception {
        assertThat(status(keycloak.tokenOfAnotherClient("other-program"))).isEqualTo(401);
    }

    /** The clocks of this house are one, so that nothing is forgiven here; at home half a minute is. */
    @Test
    void thatHasExpired() throws Exception {
        String token = keycloak.tokenOfASecond("short-lived");
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getAudience()).contains("laurel-api");
        Thread.sleep(2_000);
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void thatIsAnIdToken() throws Exception {
        String token = keycloak.token(
                        "laurel",
                        Map.of(
                                "grant_type", "client_credentials",
                                "scope", "openid",
                                "client_id", "laurel-api",
                                "client_secret", RealKeycloak.API_SECRET))
                .get("id_token")
                .asText();
        assertThat(status(token)).isEqualTo(401);
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static int status(String token) throws IOException, InterruptedException {
        HttpRequest.Builder question = HttpRequest.newBuilder(URI.create(LAUREL + "/engine-rest/engine"));
        if (!token.isEmpty()) {
            question.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(question.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
