package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever goes on to the provider finds its pages in the language in which they read ours. */
class TheSignInPageIsReadLikeOursTest {

    private static final ClientRegistration KEYCLOAK = ClientRegistration.withRegistrationId(Registration.ID)
            .clientId("laurel-web")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .authorizationUri("https://login.example/auth")
            .tokenUri("https://login.example/token")
            .scope("openid")
            .build();

    private static Map<String, String> asked(String language, MockHttpServletRequest request) {
        request.setRequestURI(Requests.START + "/" + Registration.ID);
        var requests = new Requests(
                new InMemoryClientRegistrationRepository(KEYCLOAK),
                new FixedLocaleResolver(Locale.forLanguageTag(language)));
        return UriComponentsBuilder.fromUriString(requests.resolve(request).getAuthorizationRequestUri())
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    @ParameterizedTest
    @CsvSource({"en, en", "vi, vi", "tet, tet", "pt-TL, pt", "my-u-nu-latn, my", "ms, ms%20id"})
    void isAskedForInTheLanguageOfThePage(String language, String tags) {
        assertThat(asked(language, new MockHttpServletRequest())).containsEntry("ui_locales", tags);
    }

    @Test
    void isLeftToTheProviderWhereWeDoNotHaveTheLanguage() {
        assertThat(asked("de", new MockHttpServletRequest()))
                .containsEntry("client_id", "laurel-web")
                .doesNotContainKey("ui_locales");
    }

    @Test
    void isAskedForBeforeAFinalActToo() {
        var request = new MockHttpServletRequest();
        request.setParameter(Requests.FRESH, "");
        assertThat(asked("km", request)).containsEntry("ui_locales", "km").containsEntry("prompt", "login");
    }
}
