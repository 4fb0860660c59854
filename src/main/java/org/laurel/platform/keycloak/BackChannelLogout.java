package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** The provider says that a login is over; the token that says so has been verified before it comes here. */
@Component
@Profile("keycloak")
class BackChannelLogout implements LogoutHandler {

    private final EndedLogins ended;

    BackChannelLogout(EndedLogins ended) {
        this.ended = ended;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication told) {
        if (told != null && told.getPrincipal() instanceof OidcLogoutToken token) {
            ended.add(Objects.requireNonNullElse(token.getSessionId(), token.getSubject()));
        }
    }
}
