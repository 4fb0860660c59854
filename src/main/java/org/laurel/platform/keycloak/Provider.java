package org.laurel.platform.keycloak;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** The identity provider as we reach it: with little patience, since somebody waits for a page. */
@Component
@Profile("keycloak")
class Provider {

    private final KeycloakSettings settings;
    private final JdkClientHttpRequestFactory calls;

    Provider(KeycloakSettings settings) {
        this.settings = settings;
        this.calls = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.patience()).build());
        calls.setReadTimeout(settings.patience());
    }

    /** A call of its own for each login: rather that than a person before a dead page. */
    boolean reachable() {
        try {
            RestClient.builder()
                    .requestFactory(calls)
                    .build()
                    .get()
                    .uri(settings.issuer() + "/.well-known/openid-configuration")
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException down) {
            return false;
        }
    }

    /** Calls for the keys that tokens are signed with. */
    RestOperations keys() {
        return new RestTemplate(calls);
    }

    /** Calls for tokens. */
    RestClient tokens() {
        return RestClient.builder()
                .requestFactory(calls)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
