package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In this house a login is fresh for ten seconds, at home for five minutes. */
class AFinalActAsksForAFreshLoginIT extends KeycloakHouse {

    @Test
    void withTheSecondFactorAndThenLeadsBackToThePage() throws InterruptedException {
        try (Visitor secretariat = new Visitor().signIn("secretariat")) {
            Thread.sleep(11_000);
            secretariat.page.navigate(LAUREL + FinalAct.PATH);
            secretariat.page.click("button");
            assertThat(secretariat.page.url()).startsWith(KEYCLOAK.issuer());
            secretariat.picture("fresh-login");
            secretariat.give("secretariat");
            assertThat(secretariat.path()).isEqualTo(FinalAct.PATH);
            secretariat.page.click("button");
            assertThat(secretariat.page.locator("#released").innerText()).isEqualTo("Released");
        }
    }
}
