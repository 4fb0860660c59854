package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each time somebody else comes: Keycloak takes a one-time code once, and the next is half a minute away. */
class AFinalActAsksForAFreshLoginIT extends KeycloakHouse {

    private static final String PRESS = "path => { const form = document.createElement('form');"
            + " form.method = 'post'; form.action = path;"
            + " form.append(document.querySelector('form.sign-out [name=_csrf]').cloneNode());"
            + " document.body.append(form); form.submit(); }";

    private static int came;

    private final Administration keycloak = new Administration(KEYCLOAK);

    private String somebodyNew(String role) {
        String login = role + ".final-" + ++came;
        keycloak.createWithSecondFactor(login, role);
        return login;
    }

    @ParameterizedTest
    @CsvSource({
        "secretariat, /ceremony, /ceremony/propose, Please confirm",
        "secretariat, /ceremony, /ceremony/confirm, Please confirm",
        "secretariat, /office/finals, /office/finals/PUB/freeze, Please confirm",
        "chair, /chair/finals/PUB, /chair/finals/PUB/sign-off, Please confirm"
    })
    void withTheSecondFactorAndThenLeadsBackToThePage(String role, String page, String act, String answer)
            throws InterruptedException {
        String who = somebodyNew(role);
        try (Visitor somebody = new Visitor().signIn(who)) {
            tooLateForFinalActs();
            somebody.page.navigate(LAUREL + page);
            somebody.page.evaluate(PRESS, act);
            somebody.page.waitForURL(KEYCLOAK.issuer() + "/**");
            somebody.picture("fresh-login");
            somebody.give(who);
            theClockIsRightAgain();
            assertThat(somebody.path()).isEqualTo(page);
            assertThat(somebody.page.innerText("main")).contains("Nothing has been done yet");
            somebody.page.evaluate(PRESS, act);
            somebody.page.waitForSelector("[role=alert]");
            assertThat(somebody.page.innerText("[role=alert]")).contains(answer);
        }
    }

    @Test
    void andTheLoginBeforeItStaysOld() throws InterruptedException {
        String who = somebodyNew("secretariat");
        try (Visitor somebody = new Visitor().signIn(who)) {
            Instant signedIn = Instant.now();
            Thread.sleep(6_000);
            tooLateForFinalActs();
            somebody.page.navigate(LAUREL + "/ceremony");
            somebody.page.evaluate(PRESS, "/ceremony/propose");
            somebody.page.waitForURL(KEYCLOAK.issuer() + "/**");
            somebody.give(who);
            aLoginIsTooOldFrom(signedIn);
            somebody.page.evaluate(PRESS, "/ceremony/propose");
            somebody.page.waitForSelector("[role=alert]");
            assertThat(somebody.page.innerText("[role=alert]")).contains("Please confirm");
        }
    }

    @Test
    void andNoOtherActDoes() throws InterruptedException {
        try (Visitor somebody = new Visitor().signIn(somebodyNew("secretariat"))) {
            tooLateForFinalActs();
            somebody.page.navigate(LAUREL + "/ceremony");
            somebody.page.evaluate(PRESS, "/ceremony/withdraw");
            somebody.page.waitForSelector("[role=alert]");
            assertThat(somebody.path()).isEqualTo("/ceremony");
        }
    }
}
