package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;

class ANewcomerEntersIT extends KeycloakHouse {

    @Autowired
    Roster roster;

    @Test
    void withoutAnInvitationByNamingTheStateOnce() throws InterruptedException {
        new Administration(KEYCLOAK).create("rice.start-up", "rice@start-up.example", "entrant");
        try (Visitor newcomer = new Visitor().signIn("rice.start-up")) {
            assertThat(newcomer.path()).isEqualTo("/entries");
            assertThat(newcomer.status("/entries/new")).isEqualTo(200);
            newcomer.page.locator("[name=category]").first().check();
            newcomer.page.selectOption("#enters-for", "KH");
            newcomer.picture("newcomer");
            newcomer.page.click("button:has-text('Begin the draft')");
            newcomer.page.waitForSelector("#product");
            Person person = roster.byLogin("rice.start-up").orElseThrow();
            assertThat(person.state()).isEqualTo("KH");
            assertThat(person.email()).isEqualTo("rice@start-up.example");
            newcomer.page.navigate(LAUREL + "/entries/new");
            assertThat(newcomer.page.locator("#enters-for").count()).isZero();
        }
        try (Visitor again = new Visitor().signIn("rice.start-up")) {
            assertThat(again.page.locator("main table tbody tr").count()).isEqualTo(1);
        }
    }
}
