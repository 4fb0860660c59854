package org.laurel.platform.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.laurel.platform.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who has signed in: their id token, and the login by which Laurel knows them. */
final class SignedIn extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;
    private static final List<String> SECOND_FACTORS = List.of("otp", "hwk", "swk", "mfa");

    private final String login;
    private final boolean invitationMissing;

    SignedIn(
            Collection<? extends GrantedAuthority> authorities,
            OidcIdToken token,
            String login,
            boolean invitationMissing) {
        super(authorities, token);
        this.login = login;
        this.invitationMissing = invitationMissing;
    }

    @Override
    public String getName() {
        return login;
    }

    /** Whether a role of this account needs a place on the roster that no invitation has linked to it. */
    boolean invitationMissing() {
        return invitationMissing;
    }

    Account account() {
        return accountIn(getIdToken());
    }

    /** The account that a token is about, be it a person's id token or a program's access token. */
    static Account accountIn(StandardClaimAccessor token) {
        String username = Objects.requireNonNullElse(token.getPreferredUsername(), token.getSubject());
        return new Account(
                token.getSubject(),
                username,
                Objects.requireNonNullElse(token.getFullName(), username),
                token.getEmail(),
                Boolean.TRUE.equals(token.getEmailVerified()));
    }

    /** The provider's id of the login, which ends with it. */
    String session() {
        return Objects.requireNonNullElse(getClaimAsString("sid"), getSubject());
    }

    boolean freshAt(Instant now, Duration freshFor) {
        Instant signedIn = getAuthenticatedAt();
        return signedIn != null && !signedIn.plus(freshFor).isBefore(now) && withSecondFactor();
    }

    private boolean withSecondFactor() {
        List<String> factors = getAuthenticationMethods();
        return factors != null && factors.stream().anyMatch(SECOND_FACTORS::contains);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof SignedIn signedIn && login.equals(signedIn.login);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + login.hashCode();
    }
}
