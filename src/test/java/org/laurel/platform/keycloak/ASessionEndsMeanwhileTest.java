package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.laurel.platform.LoginAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Tasklist asks for several things at once; one of these requests may end the session while another is on its way. */
class ASessionEndsMeanwhileTest {

    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void andTheOtherRequestGoesOnAsNobodys() throws Exception {
        jdbc.sql("create table ended_login (login varchar(255), ended_at timestamp with time zone)")
                .update();
        MockHttpServletRequest request = signedIn();
        request.setSession(new EndedSession());
        MockFilterChain goesOn = new MockFilterChain();
        check().doFilter(request, new MockHttpServletResponse(), goesOn);
        assertThat(goesOn.getRequest()).isNotNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void andItsLoginIsEndedOnlyOnce() throws Exception {
        jdbc.sql("create table ended_login (login varchar(255), ended_at timestamp with time zone)")
                .update();
        jdbc.sql("insert into ended_login values ('session', ?)")
                .param(OffsetDateTime.parse("2026-01-15T12:00:00Z"))
                .update();
        MockHttpServletRequest request = signedIn();
        request.setSession(new EndedSession());
        check().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void andWhoseSessionIsGoneAltogetherIsNobody() throws Exception {
        check().doFilter(signedIn(), new MockHttpServletResponse(), new MockFilterChain());
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    /** As the server's own: whatever is asked of it throws. */
    private static final class EndedSession extends MockHttpSession {

        @Override
        public Object getAttribute(String name) {
            throw new IllegalStateException("getAttribute: Session already invalidated");
        }

        @Override
        public void invalidate() {
            throw new IllegalStateException("invalidate: Session already invalidated");
        }
    }

    private LoginCheck check() {
        InstantSource clock = InstantSource.fixed(NOON);
        return new LoginCheck(new EndedLogins(jdbc, clock), null, clock, Duration.ofMinutes(2), event -> {});
    }

    private static MockHttpServletRequest signedIn() {
        OidcIdToken token = new OidcIdToken(
                "token",
                NOON,
                NOON.plusSeconds(60),
                Map.of("sub", "1", "sid", "session", "iss", "https://login.example", "iat", NOON));
        SignedIn person = new SignedIn(LoginAuthorities.from(List.of("juror"), null), token, "juror.vn", false);
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(person, person.getAuthorities(), Registration.ID));
        return new MockHttpServletRequest("GET", "/camunda/api/engine/engine/default/filter");
    }
}
