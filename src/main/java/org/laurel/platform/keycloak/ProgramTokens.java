package org.laurel.platform.keycloak;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/** Which tokens of programs are believed: of this issuer, for this audience, in their time, and no id token. */
@Component
@Profile("keycloak")
class ProgramTokens {

    private final KeycloakSettings settings;
    private final Provider provider;
    private final JwtDecoder decoder = new SupplierJwtDecoder(this::decoder);

    ProgramTokens(KeycloakSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /**
     * @throws org.springframework.security.oauth2.jwt.BadJwtException where the token is not to be believed
     * @throws JwtException where nobody could tell, because the provider did not give its keys
     */
    Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException unanswered) {
            throw new JwtException("the identity provider did not say where its keys are", unanswered);
        }
    }

    private JwtDecoder decoder() {
        NimbusJwtDecoder keys = NimbusJwtDecoder.withIssuerLocation(
                        settings.issuer().toString())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(provider.keys())
                .build();
        keys.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        "aud", meant -> meant != null && meant.contains(settings.audience())),
                new JwtClaimValidator<Object>("exp", expires -> expires != null),
                new JwtClaimValidator<Object>("preferred_username", name -> name != null),
                new JwtClaimValidator<Object>("typ", "Bearer"::equals)));
        return keys;
    }
}
