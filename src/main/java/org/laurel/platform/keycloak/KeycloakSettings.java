package org.laurel.platform.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider is and how far it is trusted.
 *
 * @param issuer the realm's address, exactly as its tokens name it
 * @param audience what a program's token must be meant for
 * @param clockSkew how much the provider's clock may differ from ours
 * @param checkEvery how long a login is believed before the provider is asked again
 * @param freshFor how long after a login with a second factor final acts are open
 * @param patience how long the provider may take to answer
 */
@ConfigurationProperties("laurel.keycloak")
record KeycloakSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("laurel-api") String audience,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("2m") Duration checkEvery,
        @DefaultValue("5m") Duration freshFor,
        @DefaultValue("3s") Duration patience) {

    private static final Duration LONGEST_SKEW = Duration.ofSeconds(60);
    private static final Duration LONGEST_BELIEF = Duration.ofMinutes(4);

    KeycloakSettings {
        if (clockSkew.compareTo(LONGEST_SKEW) > 0) {
            throw new IllegalArgumentException("laurel.keycloak.clock-skew is at most 60s, not " + clockSkew);
        }
        if (checkEvery.compareTo(LONGEST_BELIEF) > 0) {
            throw new IllegalArgumentException(
                    "laurel.keycloak.check-every is at most 4m, so that a role taken away is gone within five minutes");
        }
    }

    /** The realm's own origin, where the logout form of a page leads. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }
}
