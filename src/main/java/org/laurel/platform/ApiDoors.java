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

/** Which programs may come to which door: those of whoever may come to the page. What is not named here is closed. */
public final class ApiDoors {

    private ApiDoors() {}

    public static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers(
                        HttpMethod.GET,
                        "/api/v1/openapi.yaml",
                        "/api/v1/editions",
                        "/api/v1/editions/**",
                        "/api/v1/log/**")
                .permitAll();
        doors.requestMatchers("/api/v1/entries", "/api/v1/entries/**").hasRole(ENTRANT.name());
        doors.requestMatchers("/api/v1/desk/**").hasRole(COORDINATOR.name());
        doors.requestMatchers("/api/v1/sheets", "/api/v1/sheets/**").hasAnyRole(names(JUROR, PANEL_MEMBER));
        doors.requestMatchers(HttpMethod.GET, "/api/v1/rounds/**", "/api/v1/finals", "/api/v1/finals/**")
                .hasAnyRole(names(CHAIR, SECRETARIAT));
        doors.requestMatchers("/api/v1/rounds/**", "/api/v1/finals/**").hasRole(CHAIR.name());
        doors.requestMatchers("/api/v1/ceremony", "/api/v1/ceremony/**").hasAnyRole(names(CHAIR, SECRETARIAT, AUDITOR));
        doors.requestMatchers("/api/v1/office/**").hasRole(SECRETARIAT.name());
        doors.anyRequest().denyAll();
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
