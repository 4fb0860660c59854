package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class TrustInTheProviderTest {

    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Test
    void endsWhereItsClockIsMoreThanAMinuteOff() {
        assertThatThrownBy(() -> settings(Duration.ofSeconds(61), Duration.ofMinutes(2)))
                .hasMessageContaining("60s");
    }

    @Test
    void isAskedForOftenEnoughThatARoleTakenAwayIsGoneWithinFiveMinutes() {
        assertThatThrownBy(() -> settings(Duration.ofSeconds(30), Duration.ofMinutes(5)))
                .hasMessageContaining("five minutes");
    }

    @Test
    void opensFinalActsForFiveMinutesAfterALoginWithASecondFactor() {
        SignedIn signedIn = signedIn(NOON, List.of("pwd", "otp"));
        assertThat(signedIn.freshAt(NOON.plusSeconds(300), FIVE_MINUTES)).isTrue();
        assertThat(signedIn.freshAt(NOON.plusSeconds(301), FIVE_MINUTES)).isFalse();
    }

    @Test
    void opensNoFinalActAfterAPasswordAlone() {
        assertThat(signedIn(NOON, List.of("pwd")).freshAt(NOON, FIVE_MINUTES)).isFalse();
    }

    private static KeycloakSettings settings(Duration skew, Duration checkEvery) {
        return new KeycloakSettings(
                URI.create("https://login.example/realms/laurel"),
                "laurel-web",
                "secret",
                "laurel-api",
                skew,
                checkEvery,
                FIVE_MINUTES,
                Duration.ofSeconds(3));
    }

    private static SignedIn signedIn(Instant at, List<String> factors) {
        OidcIdToken token = new OidcIdToken(
                "token",
                at,
                at.plusSeconds(60),
                Map.of("sub", "1", "auth_time", at, "amr", factors, "iss", "https://login.example"));
        return new SignedIn(Set.of(), token, "chair", false);
    }
}
