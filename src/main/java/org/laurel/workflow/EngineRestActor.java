package org.laurel.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST, so that its own authorizations apply; without it every caller is nobody. */
class EngineRestActor extends OncePerRequestFilter {

    private final IdentityService identity;

    EngineRestActor(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        try {
            identity.setAuthentication(login.getName(), EngineUsers.groups(login.getAuthorities()));
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
