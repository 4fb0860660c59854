package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** What we ask of the provider when somebody signs in: always PKCE; a new login, not an old one, before a final act. */
@Component
@Profile("keycloak")
class Requests implements OAuth2AuthorizationRequestResolver {

    static final String START = "/oauth2/authorization";
    static final String FRESH = "fresh";

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    Requests(ClientRegistrationRepository registrations) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withFreshness(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return withFreshness(request, requests.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest withFreshness(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        return Optional.ofNullable(asked)
                .map(OAuth2AuthorizationRequest::from)
                .map(asking -> request.getParameter(FRESH) == null
                        ? asking
                        : asking.additionalParameters(parameters -> parameters.put("prompt", "login")))
                .map(OAuth2AuthorizationRequest.Builder::build)
                .orElse(null);
    }
}
