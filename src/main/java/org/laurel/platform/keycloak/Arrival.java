package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.laurel.platform.OwnPath;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where somebody lands who has just signed in: where they were going, or where their stage is. */
@Component
@Profile("keycloak")
class Arrival implements AuthenticationSuccessHandler {

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
    private final InstantSource clock;

    Arrival(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        Belief.begin(request.getSession(), clock.instant());
        Optional<OwnPath> wanted = OwnPath.in(Optional.ofNullable(asked.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElse(null));
        asked.removeRequest(request, response);
        Optional<OwnPath> back = StepUp.back(request, response);
        response.sendRedirect(
                claims(login)
                        ? "/claim"
                        : back.or(() -> wanted).map(OwnPath::path).orElse("/home"));
    }

    private static boolean claims(Authentication login) {
        return login.getPrincipal() instanceof SignedIn person && person.invitationMissing();
    }
}
