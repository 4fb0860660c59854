package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/** Exchanges the refresh token of a session for what the provider says of the person today. */
@Component
@Profile("keycloak")
class Renewal {

    private final OAuth2AuthorizedClientRepository tokens;
    private final JwtDecoderFactory<ClientRegistration> idTokens;
    private final SignedInPeople people;
    private final RestClientRefreshTokenTokenResponseClient refresh = new RestClientRefreshTokenTokenResponseClient();

    Renewal(
            OAuth2AuthorizedClientRepository tokens,
            JwtDecoderFactory<ClientRegistration> idTokens,
            SignedInPeople people,
            Provider provider) {
        this.tokens = tokens;
        this.idTokens = idTokens;
        this.people = people;
        refresh.setRestClient(provider.tokens());
    }

    /**
     * @return the person as the provider knows them now; empty where there is nothing to ask with
     * @throws org.springframework.security.oauth2.core.OAuth2AuthorizationException where the provider says no
     */
    Optional<SignedIn> renew(
            OAuth2AuthenticationToken login, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient held =
                tokens.loadAuthorizedClient(login.getAuthorizedClientRegistrationId(), login, request);
        if (held == null || held.getRefreshToken() == null) {
            return Optional.empty();
        }
        OAuth2AccessTokenResponse renewed = refresh.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                held.getClientRegistration(), held.getAccessToken(), held.getRefreshToken()));
        tokens.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        held.getClientRegistration(),
                        login.getName(),
                        renewed.getAccessToken(),
                        renewed.getRefreshToken()),
                login,
                request,
                response);
        return Optional.of(people.from(idToken(held.getClientRegistration(), renewed)));
    }

    private OidcIdToken idToken(ClientRegistration registration, OAuth2AccessTokenResponse renewed) {
        String text = String.valueOf(renewed.getAdditionalParameters().get("id_token"));
        Jwt read = idTokens.createDecoder(registration).decode(text);
        return new OidcIdToken(text, read.getIssuedAt(), read.getExpiresAt(), read.getClaims());
    }
}
