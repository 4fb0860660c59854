package org.laurel.platform.keycloak;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.laurel.doors.EveryDoor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same table of doors with logins of the real Keycloak and, at the engine's REST, with its tokens for programs. */
class EveryDoorWithKeycloakIT extends KeycloakHouse implements EveryDoor {

    private static final Map<Role, String> LOGINS = Map.of(
            Role.ENTRANT, "entrant.vn",
            Role.COORDINATOR, "coordinator.vn",
            Role.PANEL_MEMBER, "panel.vn",
            Role.JUROR, "juror.vn",
            Role.CHAIR, "chair",
            Role.SECRETARIAT, "secretariat",
            Role.AUDITOR, "auditor");

    private final Administration keycloak = new Administration(KEYCLOAK);
    private final Map<Role, Visitor> browsers = new EnumMap<>(Role.class);
    private final Map<Role, String> programs = new EnumMap<>(Role.class);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void close() {
        browsers.values().forEach(Visitor::close);
    }

    @Override
    public ApplicationContext application() {
        return application;
    }

    @Override
    public org.laurel.Visitor stranger() {
        return new org.laurel.Visitor(FreePort.CHOSEN);
    }

    /** After a sign-out here the login at Keycloak still stands, and the browser comes back without a password. */
    @Override
    public org.laurel.Visitor somebody(Role role) {
        Visitor browser = browsers.computeIfAbsent(role, first -> new Visitor());
        try {
            browser.page.navigate(LAUREL + "/login");
            if (browser.page.url().startsWith(KEYCLOAK.issuer())) {
                browser.give(LOGINS.get(role));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        String token = programs.computeIfAbsent(role, this::program);
        return stranger().goOnWith(browser.cookie(), token);
    }

    private String program(Role role) {
        String token = keycloak.programTokenWith(role.word());
        putOnTheRoster(token, role);
        return token;
    }

    /** Whoever scores is on the roster, be it a program. */
    private void putOnTheRoster(String token, Role role) {
        String login =
                Map.of(Role.JUROR, "juror.th", Role.PANEL_MEMBER, "panel.th").get(role);
        if (login == null) {
            return;
        }
        try {
            String subject = SignedJWT.parse(token).getJWTClaimsSet().getSubject();
            jdbc.sql("delete from account_link where subject = ?")
                    .param(subject)
                    .update();
            jdbc.sql("insert into account_link (subject, person, linked_at)"
                            + " select ?, id, current_timestamp from person where login = ?")
                    .params(subject, login)
                    .update();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No page that a stranger sees here has a form; without its token nothing is taken from anybody. */
    @Override
    public Set<String> missing() {
        return Set.of("POST /login", "POST /logout");
    }
}
