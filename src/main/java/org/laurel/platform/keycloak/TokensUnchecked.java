package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.laurel.platform.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Tells a program, while the identity provider does not answer, that its token could not be checked (503), which is not
 * that it is wrong (401).
 */
final class TokensUnchecked implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private static final String SECONDS_TO_WAIT = "30";

    private final AuthenticationEntryPoint refused;

    /** @param refused what is answered where the token is wrong */
    TokensUnchecked(AuthenticationEntryPoint refused) {
        this.refused = refused;
    }

    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler((request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                unchecked(request, response);
            } else {
                refused.commence(request, response, failure);
            }
        });
        return filter;
    }

    private static void unchecked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        Problem.of(
                        Problem.Kind.AWAY,
                        "Your token could not be checked, because the sign-in service does not answer. Nothing was"
                                + " done. Please send the request again in half a minute.",
                        request.getRequestURI())
                .send(response);
    }
}
