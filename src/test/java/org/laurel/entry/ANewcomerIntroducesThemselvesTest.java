package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.platform.Account;
import org.laurel.platform.Actor;
import org.laurel.platform.CurrentAccount;
import org.laurel.platform.Language;
import org.laurel.platform.NewId;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.roster.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ANewcomerIntroducesThemselvesTest extends AnEdition {

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private DefaultListableBeanFactory beans;

    private final String login = "newcomer-" + NewId.next();
    private final Actor newcomer = new Actor(login, Set.of(Role.ENTRANT), null);
    private Optional<Account> account = Optional.empty();

    @BeforeEach
    void signIn() {
        account = Optional.of(new Account(NewId.next(), login, "New Comer", login + "@start-up.example", true));
        beans.registerSingleton("accountOfTheTest", (CurrentAccount) () -> account);
    }

    @AfterEach
    void signOut() {
        beans.destroySingleton("accountOfTheTest");
    }

    @Test
    void andEntersForThatStateFromThenOn() {
        newcomers.introduce(newcomer, editions.get(ADA), "KH").orThrow();
        assertThat(entries.register(newcomer, ADA, "STC").orThrow().state()).isEqualTo("KH");
        assertThat(roster.byLogin(login).orElseThrow().roles()).containsExactly(Role.ENTRANT);
    }

    @Test
    void theSecondTimeChangesNothing() {
        newcomers.introduce(newcomer, editions.get(ADA), "KH").orThrow();
        newcomers.introduce(newcomer, editions.get(ADA), "VN").orThrow();
        assertThat(roster.byLogin(login).orElseThrow().state()).isEqualTo("KH");
    }

    @Test
    void whatTheAccountSaysOfTheStateComesFirst() {
        Actor ofThailand = new Actor(login, Set.of(Role.ENTRANT), "TH");
        newcomers.introduce(ofThailand, editions.get(ADA), "VN").orThrow();
        assertThat(roster.byLogin(login).orElseThrow().state()).isEqualTo("TH");
    }

    @Test
    void withoutAStateNothingBegins() {
        Refusal refusal = refusal(newcomers.introduce(newcomer, editions.get(ADA), "XX"));
        assertThat(refusal.faults()).extracting(Refusal.Fault::field).containsExactly("state");
        assertThat(sentence(entries.register(newcomer, ADA, "STC")))
                .isEqualTo("Nobody knows yet for which member state you enter. Please begin on the page /entries/new.");
        assertThat(roster.byLogin(login)).isEmpty();
    }

    @Test
    void anAddressThatNobodyHasConfirmedIsNotEnough() {
        account = account.map(one -> new Account(one.subject(), one.username(), one.name(), one.email(), false));
        assertThat(sentence(newcomers.introduce(newcomer, editions.get(ADA), "KH")))
                .startsWith("Please confirm your e-mail address first");
    }

    @Test
    void nobodyOfAnotherRoleBecomesAnEntrant() {
        Actor juror = new Actor(login, Set.of(Role.JUROR), null);
        assertThat(refusal(newcomers.introduce(juror, editions.get(ADA), "KH")).kind())
                .isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(roster.byLogin(login)).isEmpty();
    }

    @Test
    void theyAreWrittenToInTheLanguageInWhichTheyDidSo() {
        Language.TETUM.reading(() -> newcomers.introduce(newcomer, editions.get(ADA), "TL"));
        assertThat(roster.byLogin(login).orElseThrow().reads()).isEqualTo(Language.TETUM);
    }
}
