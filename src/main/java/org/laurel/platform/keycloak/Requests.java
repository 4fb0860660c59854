package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What we ask of the provider when somebody signs in: always PKCE; its pages in the language that ours are read in; a new
 * login, not an old one, before a final act.
 */
@Component
@Profile("keycloak")
class Requests implements OAuth2AuthorizationRequestResolver {

    static final String START = "/oauth2/authorization";
    static final String FRESH = "fresh";

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver choice;

    Requests(ClientRegistrationRepository registrations, LocaleResolver choice) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.choice = choice;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asWeAsk(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return asWeAsk(request, requests.resolve(request, registration));
    }

    private @Nullable OAuth2AuthorizationRequest asWeAsk(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        return asked == null
                ? null
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(parameters -> {
                            language(request).ifPresent(tags -> parameters.put("ui_locales", tags));
                            if (request.getParameter(FRESH) != null) {
                                parameters.put("prompt", "login");
                            }
                        })
                        .build();
    }

    private Optional<String> language(HttpServletRequest request) {
        return Language.of(choice.resolveLocale(request).toLanguageTag()).map(read -> String.join(" ", read.tags()));
    }
}
