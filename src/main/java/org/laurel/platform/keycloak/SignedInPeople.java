package org.laurel.platform.keycloak;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.laurel.platform.Account;
import org.laurel.platform.KnownAccounts;
import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Makes a person of Laurel from an id token. Everything is in the token: signing in asks the provider for nothing more.
 * Whoever scores is on the roster; without a linked invitation the roles that score stay shut.
 */
@Component
@Profile("keycloak")
class SignedInPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Set<String> ON_THE_ROSTER = Set.of(Role.JUROR.authority(), Role.PANEL_MEMBER.authority());

    private final ObjectProvider<KnownAccounts> accounts;

    SignedInPeople(ObjectProvider<KnownAccounts> accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return from(request.getIdToken());
    }

    SignedIn from(OidcIdToken token) {
        Known known = known(token);
        return new SignedIn(known.granted(), token, known.login(), known.invitationMissing());
    }

    /** Whoever a program's token is about; the name in it proves no more than it does at a login. */
    JwtAuthenticationToken program(Jwt token) {
        Known known = known(token::getClaims);
        return new JwtAuthenticationToken(token, known.granted(), known.login());
    }

    private record Known(String login, Set<GrantedAuthority> granted, boolean invitationMissing) {}

    private Known known(StandardClaimAccessor token) {
        Account account = SignedIn.accountIn(token);
        Optional<String> known = accounts.getObject().loginOf(account);
        Set<GrantedAuthority> granted = granted(token);
        boolean missing = known.isEmpty() && granted.removeIf(role -> ON_THE_ROSTER.contains(role.getAuthority()));
        String login = known.orElseGet(() -> accounts.getObject().guestLogin(account));
        return new Known(login, granted, missing);
    }

    private static Set<GrantedAuthority> granted(ClaimAccessor token) {
        List<String> roles = Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of());
        return LoginAuthorities.from(roles, token.getClaimAsString("state"));
    }
}
