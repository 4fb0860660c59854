package org.laurel.platform.keycloak;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Ends the login at the provider too, whose session would otherwise sign the next person at this screen straight in. */
@Component
@Profile("keycloak")
class Leaving implements LogoutSuccessHandler {

    private final Provider provider;
    private final OidcClientInitiatedLogoutSuccessHandler atTheProvider;

    Leaving(Provider provider, ClientRegistrationRepository registrations) {
        this.provider = provider;
        this.atTheProvider = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atTheProvider.setPostLogoutRedirectUri("{baseUrl}/?goodbye");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login)
            throws IOException, ServletException {
        if (provider.reachable()) {
            atTheProvider.onLogoutSuccess(request, response, login);
        } else {
            response.sendRedirect("/login?left");
        }
    }
}
