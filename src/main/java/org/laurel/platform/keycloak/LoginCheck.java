package org.laurel.platform.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.client.RestClientException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes a login for two minutes, then asks the provider whether it still holds and with which roles. One request of
 * a session asks, the others go on; while the provider does not answer, everybody goes on.
 */
class LoginCheck extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LoginCheck.class);
    private static final Set<String> ENDED = Set.of("invalid_grant", "invalid_token");

    private final EndedLogins ended;
    private final Renewal renewal;
    private final InstantSource clock;
    private final Duration checkEvery;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    LoginCheck(
            EndedLogins ended,
            Renewal renewal,
            InstantSource clock,
            Duration checkEvery,
            ApplicationEventPublisher events) {
        this.ended = ended;
        this.renewal = renewal;
        this.clock = clock;
        this.checkEvery = checkEvery;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (login instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof SignedIn person) {
            if (session == null) {
                SecurityContextHolder.clearContext();
            } else {
                check(token, person, session, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void check(
            OAuth2AuthenticationToken login,
            SignedIn person,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (ended.has(person)) {
            end(session);
            return;
        }
        belief(session)
                .ifPresentOrElse(
                        belief -> confirm(belief, login, session, request, response),
                        SecurityContextHolder::clearContext);
    }

    /** Empty where another request of the same session has ended it meanwhile. */
    private Optional<Belief> belief(HttpSession session) {
        try {
            return Optional.of(Belief.in(session, clock.instant()));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    private void confirm(
            Belief belief,
            OAuth2AuthenticationToken login,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (belief.takeTurn(clock.instant(), checkEvery)) {
            try {
                ask(login, session, request, response);
            } finally {
                belief.settle(clock.instant());
            }
        }
    }

    private void ask(
            OAuth2AuthenticationToken login,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            renewal.renew(login, request, response)
                    .ifPresentOrElse(person -> goOnAs(person, login, request, response), () -> end(session));
        } catch (OAuth2AuthorizationException said) {
            if (ENDED.contains(said.getError().getErrorCode())) {
                end(session);
            } else {
                LOG.warn("the identity provider did not renew a login: {}", said.getError());
            }
        } catch (RestClientException | JwtException silent) {
            LOG.warn("the identity provider did not answer; whoever is signed in goes on: {}", silent.getMessage());
        }
    }

    private void goOnAs(
            SignedIn person,
            OAuth2AuthenticationToken before,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AuthenticationToken now = new OAuth2AuthenticationToken(
                person, person.getAuthorities(), before.getAuthorizedClientRegistrationId());
        now.setDetails(before.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (!Set.copyOf(now.getAuthorities()).equals(Set.copyOf(before.getAuthorities()))) {
            events.publishEvent(new AuthenticationSuccessEvent(now));
        }
    }

    private static void end(HttpSession session) {
        SecurityContextHolder.clearContext();
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            LOG.debug("another request of the same session has ended it", ended);
        }
    }
}
