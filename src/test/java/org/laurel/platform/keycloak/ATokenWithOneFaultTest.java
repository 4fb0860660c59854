package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.StandardCharset;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Every token here is right but for one thing; the first test shows that it is right without it. */
class ATokenWithOneFaultTest {

    private static final Map<String, UnaryOperator<JWTClaimsSet.Builder>> FAULTS = Map.of(
            "expired",
                    claims -> old(claims).expirationTime(Date.from(Instant.now().minusSeconds(31))),
            "without an expiry", claims -> claims.expirationTime(null),
            "of the future",
                    claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(61))),
            "of another issuer", claims -> claims.issuer("http://localhost/realms/laurel"),
            "of no issuer", claims -> claims.issuer(null),
            "for somebody else", claims -> claims.audience(List.of("another-client")),
            "for nobody", claims -> claims.audience((String) null),
            "without a name", claims -> claims.claim("preferred_username", null),
            "an id token", claims -> claims.claim("typ", "ID"));

    private static AnIssuer issuer;
    private static ProgramTokens programs;
    private static JwtDecoder people;

    @BeforeAll
    static void anIssuer() throws IOException {
        issuer = new AnIssuer();
        programs = new ProgramTokens(issuer.settings(), new Provider(issuer.settings()));
        Registration registration = new Registration();
        ClientRegistration laurel =
                registration.registrations(issuer.settings()).findByRegistrationId(Registration.ID);
        people = registration.idTokens().createDecoder(laurel);
    }

    @AfterAll
    static void close() {
        issuer.close();
    }

    @Test
    void isBelievedWithoutIt() {
        assertThat(programs.decode(issuer.sign(issuer.claims())).getSubject()).isEqualTo("1");
        assertThat(people.decode(issuer.sign(forPeople(issuer.claims()))).getSubject())
                .isEqualTo("1");
    }

    @Test
    void isBelievedWhereTheClocksDifferByLessThanAMinute() {
        JWTClaimsSet.Builder late =
                old(issuer.claims()).expirationTime(Date.from(Instant.now().minusSeconds(20)));
        assertThat(programs.decode(issuer.sign(late)).getSubject()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expired",
                "without an expiry",
                "of the future",
                "of another issuer",
                "of no issuer",
                "for somebody else",
                "for nobody",
                "without a name",
                "an id token"
            })
    void isRefusedFromAProgram(String fault) {
        refused(() -> programs.decode(issuer.sign(FAULTS.get(fault).apply(issuer.claims()))));
    }

    /** Spring Security forgives a minute here. */
    @ParameterizedTest
    @ValueSource(strings = {"without an expiry", "of another issuer", "of no issuer"})
    void isRefusedAtALogin(String fault) {
        refused(() -> people.decode(issuer.sign(FAULTS.get(fault).apply(forPeople(issuer.claims())))));
    }

    @Test
    void isRefusedAtALoginWhenItIsExpiredOrForAnotherClient() {
        Date over = Date.from(Instant.now().minusSeconds(61));
        refused(() -> people.decode(issuer.sign(forPeople(old(issuer.claims())).expirationTime(over))));
        refused(() -> people.decode(issuer.sign(issuer.claims())));
        refused(() -> people.decode(issuer.sign(forPeople(issuer.claims())
                .audience(List.of(AnIssuer.CLIENT, "another"))
                .claim("azp", "another"))));
    }

    @Test
    void isRefusedWithoutASignature() {
        String unsigned = new PlainJWT(issuer.claims().build()).serialize();
        refused(() -> programs.decode(unsigned));
        refused(() -> people.decode(new PlainJWT(forPeople(issuer.claims()).build()).serialize()));
    }

    @Test
    void isRefusedWhenAnotherKeySignedItUnderTheSameName() {
        refused(() -> programs.decode(AnIssuer.sign(issuer.claims(), AnIssuer.key())));
        refused(() -> people.decode(AnIssuer.sign(forPeople(issuer.claims()), AnIssuer.key())));
    }

    /** The public key, which everybody has, taken for a shared secret. */
    @Test
    void isRefusedWhenThePublicKeyIsUsedAsASecret() throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(AnIssuer.KEY).build(),
                issuer.claims().build());
        token.sign(new MACSigner(issuer.publicKey().toJSONString().getBytes(StandardCharset.UTF_8)));
        refused(() -> programs.decode(token.serialize()));
        refused(() -> people.decode(token.serialize()));
    }

    /** Made long before it ended, as a real one. */
    private static JWTClaimsSet.Builder old(JWTClaimsSet.Builder claims) {
        return claims.issueTime(Date.from(Instant.now().minusSeconds(600)));
    }

    private static JWTClaimsSet.Builder forPeople(JWTClaimsSet.Builder claims) {
        return claims.audience(List.of(AnIssuer.CLIENT));
    }

    private static void refused(java.util.concurrent.Callable<Jwt> reading) {
        assertThatThrownBy(reading::call).isInstanceOf(JwtException.class);
    }
}
