package org.laurel.platform;

import static org.laurel.platform.Role.AUDITOR;
import static org.laurel.platform.Role.CHAIR;
import static org.laurel.platform.Role.COORDINATOR;
import static org.laurel.platform.Role.ENTRANT;
import static org.laurel.platform.Role.JUROR;
import static org.laurel.platform.Role.PANEL_MEMBER;
import static org.laurel.platform.Role.SECRETARIAT;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may come to which door. What is not named here is closed to everybody. */
final class Permissions {

    private Permissions() {}

    static void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        publicDoors(doors);
        stages(doors);
        engineDoors(doors);
        doors.anyRequest().denyAll();
    }

    private static void publicDoors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers(
                        "/",
                        "/login",
                        "/language",
                        "/results",
                        "/results/**",
                        "/editions",
                        "/log",
                        "/log/**",
                        "/api",
                        "/board/*",
                        "/board/*/events",
                        "/error")
                .permitAll();
        doors.requestMatchers(
                        "/laurel.css",
                        "/letters.css",
                        "/laurel.js",
                        "/webapps.css",
                        "/webapps.js",
                        "/sheet.css",
                        "/sheet.js",
                        "/entry.css",
                        "/entry.js",
                        "/board.css",
                        "/board.js",
                        "/lead.js",
                        "/monitor.css",
                        "/monitor.js",
                        "/vote.css",
                        "/fonts/noto/*",
                        "/favicon.svg",
                        "/favicon.ico",
                        "/images/**",
                        "/fonts/**",
                        "/webjars/htmx.org/**")
                .permitAll();
        doors.requestMatchers("/actuator/health/**", "/actuator/health").permitAll();
        doors.requestMatchers("/home", "/logout", "/leave", "/claim", "/me", "/me/**", "/vote/**")
                .authenticated();
    }

    private static void stages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers("/entries", "/entries/**").hasRole(ENTRANT.name());
        doors.requestMatchers("/desk", "/desk/**").hasRole(COORDINATOR.name());
        doors.requestMatchers("/sheets", "/sheets/**").hasAnyRole(names(JUROR, PANEL_MEMBER));
        doors.requestMatchers(HttpMethod.GET, "/chair", "/chair/**").hasAnyRole(names(CHAIR, SECRETARIAT));
        doors.requestMatchers("/chair/**").hasRole(CHAIR.name());
        doors.requestMatchers("/ceremony", "/ceremony/**", "/seal", "/seal/**", "/proposals", "/proposals/**")
                .hasAnyRole(names(CHAIR, SECRETARIAT, AUDITOR));
        doors.requestMatchers(
                        "/office", "/office/**", "/webjars/bpmn-js/*/dist/bpmn-navigated-viewer.production.min.js")
                .hasRole(SECRETARIAT.name());
        doors.requestMatchers("/watch/alarms").hasRole(AUDITOR.name());
        doors.requestMatchers(HttpMethod.GET, "/watch/views").hasRole(AUDITOR.name());
        doors.requestMatchers(HttpMethod.GET, "/watch", "/watch/**").hasAnyRole(names(AUDITOR, SECRETARIAT, CHAIR));
    }

    /** Camunda's own doors: jurors and panel members come to Tasklist, the secretariat to all. */
    private static void engineDoors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers(
                        "/camunda/api/admin/auth/user/*/login/**",
                        "/camunda/api/admin/setup/**",
                        "/camunda/app/admin/*/setup/**")
                .denyAll();
        doors.requestMatchers(HttpMethod.GET, "/camunda/api/admin/auth/user/*")
                .hasAnyRole(names(JUROR, PANEL_MEMBER, SECRETARIAT));
        doors.requestMatchers("/camunda/app/tasklist/**", "/camunda/api/tasklist/**", "/camunda/api/engine/**")
                .hasAnyRole(names(JUROR, PANEL_MEMBER, SECRETARIAT));
        doors.requestMatchers(
                        HttpMethod.GET,
                        "/camunda/lib/**",
                        "/camunda/assets/**",
                        "/camunda/favicon.ico",
                        "/webjars/camunda/**")
                .hasAnyRole(names(JUROR, PANEL_MEMBER, SECRETARIAT));
        doors.requestMatchers("/camunda", "/camunda/**", "/engine-rest", "/engine-rest/**")
                .hasRole(SECRETARIAT.name());
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
