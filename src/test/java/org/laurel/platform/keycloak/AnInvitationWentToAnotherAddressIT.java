package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laurel.platform.Role;
import org.laurel.roster.Invitations;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;

class AnInvitationWentToAnotherAddressIT extends KeycloakHouse {

    @Autowired
    Roster roster;

    @Autowired
    Invitations invitations;

    @Test
    void andThePersonClaimsItWithTheCodeOnce() throws InterruptedException {
        Person invited = roster.register(
                "panel.guest", "Guest", "guest@university.example", "University", "VN", Set.of(Role.PANEL_MEMBER));
        String code = invitations.invite(invited.id(), "secretariat");
        new Administration(KEYCLOAK).create("somebody", "somebody@home.example", "panel-member");
        try (Visitor guest = new Visitor().signIn("somebody")) {
            assertThat(guest.path()).isEqualTo("/claim");
            assertThat(guest.status("/sheets"))
                    .as("shown the way, not an empty list")
                    .isEqualTo(200);
            assertThat(guest.path()).isEqualTo("/claim");
            guest.page.fill("#code", "AAAA-BBBB-CCCC");
            guest.page.click("button:has-text('Claim')");
            assertThat(guest.page.locator("[role=alert]").innerText()).contains("not valid");
            guest.picture("claim");
            guest.page.fill("#code", code.toLowerCase(Locale.ROOT));
            guest.page.click("button:has-text('Claim')");
            guest.page.waitForURL("**/sheets");
            assertThat(guest.page.locator("header").innerText()).contains("panel.guest");
        }
    }
}
