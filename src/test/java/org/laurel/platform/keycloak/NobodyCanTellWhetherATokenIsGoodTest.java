package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** A good token whose issuer does not answer is not a wrong token. */
class NobodyCanTellWhetherATokenIsGoodTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private AnIssuer issuer;
    private ProgramTokens programs;
    private String token;

    @BeforeEach
    void anIssuer() throws IOException {
        issuer = new AnIssuer();
        KeycloakSettings settings = issuer.settings(PATIENCE);
        programs = new ProgramTokens(settings, new Provider(settings));
        token = issuer.sign(issuer.claims());
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void whenTheIssuerIsGone() {
        issuer.close();
        unanswered();
    }

    @Test
    void whenItsKeysAreGone() {
        issuer.hideKeys();
        unanswered();
    }

    @Test
    void whenItTakesTheCallAndSaysNothing() {
        issuer.fallSilent();
        Instant asked = Instant.now();
        unanswered();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void andItIsBelievedOnceTheIssuerAnswersAgain() {
        issuer.fallSilent();
        unanswered();
        issuer.answer();
        assertThat(programs.decode(token).getSubject()).isEqualTo("1");
    }

    private void unanswered() {
        assertThat(catchThrowable(() -> programs.decode(token)))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }
}
