package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ARoleIsTakenAwayIT extends KeycloakHouse {

    private final Administration keycloak = new Administration(KEYCLOAK);

    /** The webapps believe their groups for a minute, which is a second in this house. */
    @Test
    void andWhoeverKeepsAnotherHasThatOneAloneInTasklistToo() throws InterruptedException {
        try (Visitor panel = new Visitor().signIn("panel2.sg")) {
            keycloak.giveRole("panel2.sg", "secretariat");
            aCheckLater();
            assertThat(panel.status("/office")).isEqualTo(200);
            assertThat(applications(panel)).contains("cockpit", "tasklist");
            keycloak.takeRole("panel2.sg", "secretariat");
            aCheckLater();
            assertThat(panel.status("/office")).isEqualTo(403);
            assertThat(panel.status("/camunda/app/cockpit/default/")).isEqualTo(403);
            Thread.sleep(1_100);
            assertThat(applications(panel)).contains("tasklist").doesNotContain("cockpit", "admin");
            assertThat(panel.status("/camunda/app/tasklist/default/")).isEqualTo(200);
        }
    }

    /** What the engine itself lets somebody open. */
    private static String applications(Visitor somebody) {
        somebody.status("/camunda/app/tasklist/default/");
        somebody.page.navigate(LAUREL + "/camunda/api/admin/auth/user/default");
        return somebody.page.innerText("body").replaceAll("(?s).*\"authorizedApps\":", "");
    }

    @Test
    void andItsPagesShutWithoutANewLogin() throws InterruptedException {
        try (Visitor panel = new Visitor().signIn("panel2.vn")) {
            assertThat(panel.status("/sheets")).isEqualTo(200);
            keycloak.takeRole("panel2.vn", "panel-member");
            aCheckLater();
            assertThat(panel.status("/sheets")).isEqualTo(403);
            assertThat(panel.status("/camunda/app/tasklist/default/")).isEqualTo(403);
            keycloak.giveRole("panel2.vn", "panel-member");
            aCheckLater();
            assertThat(panel.status("/sheets")).isEqualTo(200);
        }
    }
}
