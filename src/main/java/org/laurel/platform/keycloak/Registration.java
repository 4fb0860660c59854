package org.laurel.platform.keycloak;

import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Laurel as the provider's client; the provider is asked at the first login, so that we start without it. */
@Configuration(proxyBeanMethods = false)
@Profile("keycloak")
@EnableConfigurationProperties(KeycloakSettings.class)
class Registration {

    static final String ID = "keycloak";

    @Bean
    ClientRegistrationRepository registrations(KeycloakSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(List.of(registration(settings))));
    }

    /** In the session, since the same person may have signed in twice, with tokens that differ. */
    @Bean
    OAuth2AuthorizedClientRepository tokensInTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return new OidcIdTokenDecoderFactory();
    }

    @Bean
    InstantSource clockOfLogins() {
        return InstantSource.system();
    }

    private static ClientRegistration registration(KeycloakSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .userNameAttributeName("preferred_username")
                .build();
    }
}
