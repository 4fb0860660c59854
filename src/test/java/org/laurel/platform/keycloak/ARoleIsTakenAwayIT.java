package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The house asks Keycloak every second here, every two minutes at home: the setting, not the way, differs. */
class ARoleIsTakenAwayIT extends KeycloakHouse {

    private final Administration keycloak = new Administration(KEYCLOAK);

    @Test
    void andItsPagesShutWithoutANewLogin() throws InterruptedException {
        try (Visitor panel = new Visitor().signIn("panel2.vn")) {
            assertThat(panel.status("/sheets")).isEqualTo(200);
            keycloak.takeRole("panel2.vn", "panel-member");
            Thread.sleep(1_500);
            assertThat(panel.status("/sheets")).isEqualTo(403);
            assertThat(panel.status("/camunda/app/tasklist/default/")).isEqualTo(403);
            keycloak.giveRole("panel2.vn", "panel-member");
            Thread.sleep(1_500);
            assertThat(panel.status("/sheets")).isEqualTo(200);
        }
    }
}
