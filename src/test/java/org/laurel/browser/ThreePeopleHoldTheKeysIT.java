package org.laurel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The key ceremony in three browsers, and a release by two of the three. */
@TestPropertySource(properties = "laurel.demo.keys=false")
class ThreePeopleHoldTheKeysIT extends AHouseWithABrowser {

    private static final Map<String, String> PASSPHRASES = Map.of(
            "chair", "four words of a chair",
            "secretariat", "rice watch river lamp",
            "auditor", "nobody else knows this");

    @Test
    void eachMakesAKeyAndTwoOpenWhatIsSealed() {
        for (String holder : List.of("chair", "secretariat", "auditor")) {
            assertThat(as(holder).opens("/seal").page.innerText("main")).contains("The keys do not exist yet.");
            makesAKey(holder);
            proves(holder);
        }
        assertThat(as("chair").opens("/seal").page.innerText("main"))
                .contains("The keys exist, and every holder has proved theirs.");
        as("chair").picture("keys");
        theEditionComesToItsCeremony();
        releases("auditor", "Propose the release", PASSPHRASES.get("chair"));
        assertThat(as("auditor").isTold())
                .containsExactly("That passphrase does not open the key of the auditor. Nothing was changed.");
        releases("auditor", "Propose the release", PASSPHRASES.get("auditor"));
        releases("secretariat", "Confirm and publish", PASSPHRASES.get("secretariat"));
        stranger().waitsFor("/results", "a[href='/results/bundle.zip']");
    }

    private void makesAKey(String holder) {
        Somebody person = as(holder);
        person.page.fill("#make", PASSPHRASES.get(holder));
        person.page.fill("#make-again", "something else altogether");
        person.presses("Make my key");
        assertThat(person.isTold()).containsExactly("The two passphrases differ. Please type the same one twice.");
        person.page.fill("#make", PASSPHRASES.get(holder));
        person.page.fill("#make-again", PASSPHRASES.get(holder));
        person.presses("Make my key");
        assertThat(person.isTold())
                .containsExactly("Your key was made. Keep a copy of it, and prove now that your passphrase opens it.");
    }

    private void proves(String holder) {
        Somebody person = as(holder);
        person.page.fill("#prove", PASSPHRASES.get(holder));
        person.presses("Prove my key");
        assertThat(person.isTold()).containsExactly("Your passphrase opens your key, and your key works.");
    }
}
