package org.laurel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secretariat has lost its passphrase: chair and auditor put a deputy in its place, each in a browser of their own. */
class ALostHolderIsReplacedIT extends AHouseWithABrowser {

    private static final String OLD = "laurel";
    private static final String NEW = "four words of a deputy";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theOldShareOpensNothingAndTheNewHolderReleases() {
        theSecretariatInvitesADeputy();
        theDeputyMakesAKeyAndProvesIt();
        assertThat(agrees("chair", "not the passphrase"))
                .isEqualTo("That passphrase does not open the key of the chair. Nothing was changed.");
        assertThat(agrees("chair", OLD)).startsWith("You agreed.");
        assertThat(holders()).contains("secretariat (secretariat): proved", "waits to take a lost place");
        assertThat(agrees("auditor", OLD)).startsWith("The lost holder was replaced");
        assertThat(holders()).contains("auditor (auditor)", "chair (chair)", "deputy (deputy)");
        assertThat(holders()).doesNotContain("secretariat", "waits");
        as("deputy").picture("new-holder");
        theEditionComesToItsCeremony();
        releases("secretariat", "Propose the release", OLD);
        assertThat(as("secretariat").isTold()).containsExactly("You do not hold a share of this edition's keys.");
        releases("deputy", "Propose the release", NEW);
        assertThat(closedBoxes()).isPositive();
        releases("secretariat", "Confirm and publish", OLD);
        assertThat(as("secretariat").isTold()).containsExactly("You do not hold a share of this edition's keys.");
        assertThat(closedBoxes()).isPositive();
        releases("auditor", "Confirm and publish", OLD);
        stranger().waitsFor("/results", "a[href='/results/bundle.zip']");
        assertThat(closedBoxes()).isZero();
    }

    private void theSecretariatInvitesADeputy() {
        Somebody secretariat = as("secretariat").opens("/office/people");
        secretariat.page.fill("#table", """
                name,email,roles,login
                A deputy of the secretariat,deputy@example.org,secretariat,deputy
                """);
        secretariat.presses("See what would happen");
        secretariat.presses("Invite 1");
        assertThat(secretariat.isTold()).containsExactly("Done: 1 invited, 0 changed. The letters are in the outbox.");
    }

    private void theDeputyMakesAKeyAndProvesIt() {
        Somebody deputy = as("deputy").opens("/seal");
        deputy.page.selectOption("#lost", "secretariat");
        deputy.page.fill("#succeed", NEW);
        deputy.page.fill("#succeed-again", NEW);
        deputy.presses("Make my key");
        assertThat(deputy.isTold())
                .containsExactly("Your key was made. Prove that it works; then the other holders can agree to you.");
        deputy.page.fill("#prove", NEW);
        deputy.presses("Prove my key");
        assertThat(deputy.isTold()).containsExactly("Your passphrase opens your key, and your key works.");
    }

    /** What a holder is told who agrees to the successor. */
    private String agrees(String login, String passphrase) {
        Somebody holder = as(login).opens("/seal");
        holder.page.fill("#agree", passphrase);
        holder.presses("Agree");
        return String.join("\n", holder.isTold());
    }

    /** The list of who holds a key, as the deputy sees it. */
    private String holders() {
        return as("deputy").opens("/seal").page.innerText("main ul");
    }

    private long closedBoxes() {
        return jdbc.sql("select count(*) from sealed_box where edition = ? and not opened")
                .param(SMALL)
                .query(Long.class)
                .single();
    }
}
