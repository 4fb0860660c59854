package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class ManyRequestsOfOneSessionTest {

    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final Belief belief = Belief.in(new MockHttpSession(), NOON);

    @Test
    void askNothingForTwoMinutes() {
        assertThat(belief.takeTurn(NOON.plusSeconds(120), TWO_MINUTES)).isFalse();
    }

    @Test
    void askOnceHoweverLongTheAnswerTakes() {
        assertThat(belief.takeTurn(NOON.plusSeconds(121), TWO_MINUTES)).isTrue();
        assertThat(belief.takeTurn(NOON.plusSeconds(600), TWO_MINUTES)).isFalse();
    }

    @Test
    void askAgainTwoMinutesAfterTheAnswer() {
        belief.takeTurn(NOON.plusSeconds(121), TWO_MINUTES);
        belief.settle(NOON.plusSeconds(123));
        assertThat(belief.takeTurn(NOON.plusSeconds(243), TWO_MINUTES)).isFalse();
        assertThat(belief.takeTurn(NOON.plusSeconds(244), TWO_MINUTES)).isTrue();
    }
}
