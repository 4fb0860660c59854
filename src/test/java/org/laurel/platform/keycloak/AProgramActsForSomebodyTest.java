package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laurel.platform.Account;
import org.laurel.platform.KnownAccounts;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** At the API a token says no more of who somebody is than it does at a login. */
class AProgramActsForSomebodyTest {

    private static final String LINKED = "subject-of-the-juror";

    private final SignedInPeople people = new SignedInPeople(
            new StaticListableBeanFactory(Map.of("roster", new Roster())).getBeanProvider(KnownAccounts.class));

    /** A roster on which one account is linked, and nobody else may have its owner's login. */
    private static final class Roster implements KnownAccounts {

        @Override
        public Optional<String> loginOf(Account account) {
            return account.subject().equals(LINKED) ? Optional.of("juror.vn") : Optional.empty();
        }

        @Override
        public String guestLogin(Account account) {
            return account.username().equals("juror.vn") ? account.subject() : account.username();
        }
    }

    private static Jwt token(String subject, String username) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject(subject)
                .claim("preferred_username", username)
                .claim("roles", List.of("juror"))
                .claim("state", "VN")
                .expiresAt(Instant.EPOCH.plusSeconds(60))
                .build();
    }

    @Test
    void whoseAccountIsLinkedIsKnownByTheLoginOfTheRoster() {
        var login = people.program(token(LINKED, "any-name"));
        assertThat(login.getName()).isEqualTo("juror.vn");
        assertThat(login.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_JUROR", "STATE_VN");
    }

    @Test
    void whoTookAJurorsNameIsNobodysJuror() {
        var login = people.program(token("somebody-else", "juror.vn"));
        assertThat(login.getName()).isEqualTo("somebody-else");
        assertThat(login.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("STATE_VN");
    }
}
