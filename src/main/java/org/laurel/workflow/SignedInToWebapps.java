package org.laurel.workflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Camunda's webapps who is signed in: the person whom Laurel's own login has let in. Made by name, by the filter. */
public final class SignedInToWebapps implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || login instanceof AnonymousAuthenticationToken || !login.isAuthenticated()) {
            return AuthenticationResult.unsuccessful();
        }
        AuthenticationResult known = AuthenticationResult.successful(login.getName());
        known.setGroups(groups(login));
        return known;
    }

    static List<String> groups(Authentication login) {
        return EngineUsers.groups(login.getAuthorities());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, @Nullable ProcessEngine engine) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
