package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

class SomebodySignsOutIT extends KeycloakHouse {

    @Test
    void onAPageAndTheLoginAtKeycloakEndsToo() throws InterruptedException {
        try (Visitor panel = new Visitor().signIn("panel.sg")) {
            panel.page.click("button:has-text('Sign out')");
            panel.page.waitForURL("**/?goodbye");
            panel.page.navigate(LAUREL + "/sheets");
            assertThat(panel.page.url()).startsWith(KEYCLOAK.issuer());
        }
    }

    @Test
    void inTasklistWithItsOwnButton() throws InterruptedException {
        try (Visitor panel = new Visitor().signIn("panel.vn")) {
            panel.page.navigate(LAUREL + "/camunda/app/tasklist/default/");
            panel.page.waitForLoadState(LoadState.NETWORKIDLE);
            panel.page.click(".account > a, .account .dropdown-toggle");
            panel.picture("tasklist");
            panel.page.click("li.logout a");
            panel.arriveAt("/?goodbye");
            assertThat(panel.signedIn()).isFalse();
        }
    }

    @Test
    void inKeycloakAndEverySessionHereEnds() throws InterruptedException {
        try (Visitor office = new Visitor().signIn("coordinator.vn");
                Visitor home = new Visitor().signIn("coordinator.vn");
                Visitor other = new Visitor().signIn("coordinator.sg")) {
            new Administration(KEYCLOAK).logOutEverywhere("coordinator.vn");
            assertThat(office.signedIn()).isFalse();
            assertThat(home.signedIn()).isFalse();
            assertThat(other.signedIn()).isTrue();
        }
    }

    @Test
    void andTheSessionBeforeTheLoginIsNotTheOneAfter() throws InterruptedException {
        try (Visitor entrant = new Visitor()) {
            entrant.page.navigate(LAUREL + "/login");
            String before = entrant.cookie();
            entrant.signIn("entrant.sg");
            assertThat(entrant.cookie()).isNotEqualTo(before).isNotEqualTo("none");
        }
    }
}
