package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be stopped and let go on")
class KeycloakFallsSilentIT extends KeycloakHouse {

    @Test
    void andWhoeverIsSignedInGoesOnWhileNobodyElseComesIn() throws InterruptedException {
        try (Visitor panel = new Visitor().signIn("panel3.vn");
                Visitor stranger = new Visitor()) {
            KEYCLOAK.fallSilent();
            try {
                aCheckLater();
                assertThat(panel.status("/sheets")).isEqualTo(200);
                assertThat(panel.status("/sheets")).isEqualTo(200);
                assertThat(stranger.status("/login")).isEqualTo(503);
                assertThat(stranger.status("/sheets")).isEqualTo(503);
            } finally {
                KEYCLOAK.answer();
            }
            aCheckLater();
            assertThat(panel.status("/sheets"))
                    .as("the login outlives the silence")
                    .isEqualTo(200);
            assertThat(stranger.signIn("panel3.sg").path()).startsWith("/sheets");
        }
    }
}
