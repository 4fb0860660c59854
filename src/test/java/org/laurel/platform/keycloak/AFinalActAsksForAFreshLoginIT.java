package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In this house a login is fresh for ten seconds, at home for five minutes. */
class AFinalActAsksForAFreshLoginIT extends KeycloakHouse {

    private static final String PRESS = "path => { const form = document.createElement('form');"
            + " form.method = 'post'; form.action = path;"
            + " form.append(document.querySelector('form.sign-out [name=_csrf]').cloneNode());"
            + " document.body.append(form); form.submit(); }";

    @ParameterizedTest
    @CsvSource({
        "secretariat, /ceremony, /ceremony/propose, Please confirm",
        "secretariat, /ceremony, /ceremony/confirm, Please confirm",
        "secretariat, /office/finals, /office/finals/PUB/freeze, Please confirm",
        "chair, /chair/finals/PUB, /chair/finals/PUB/sign-off, Please confirm"
    })
    void withTheSecondFactorAndThenLeadsBackToThePage(String who, String page, String act, String answer)
            throws InterruptedException {
        try (Visitor somebody = new Visitor().signIn(who)) {
            Thread.sleep(11_000);
            somebody.page.navigate(LAUREL + page);
            somebody.page.evaluate(PRESS, act);
            somebody.page.waitForURL(KEYCLOAK.issuer() + "/**");
            somebody.picture("fresh-login");
            somebody.give(who);
            assertThat(somebody.path()).isEqualTo(page);
            assertThat(somebody.page.innerText("main")).contains("Nothing has been done yet");
            somebody.page.evaluate(PRESS, act);
            somebody.page.waitForSelector("[role=alert]");
            assertThat(somebody.page.innerText("[role=alert]")).contains(answer);
        }
    }

    @Test
    void andNoOtherActDoes() throws InterruptedException {
        try (Visitor somebody = new Visitor().signIn("secretariat")) {
            Thread.sleep(11_000);
            somebody.page.navigate(LAUREL + "/ceremony");
            somebody.page.evaluate(PRESS, "/ceremony/withdraw");
            somebody.page.waitForSelector("[role=alert]");
            assertThat(somebody.path()).isEqualTo("/ceremony");
        }
    }
}
