package org.laurel.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.laurel.platform.ApiDoors;
import org.laurel.platform.Problem;
import org.laurel.platform.SignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Programs come without a session and without a cookie, so that nothing that a browser holds works here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiChain {

    static final String DOORS = "/api/v1/";

    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http, SignIn signIn) throws Exception {
        http.securityMatcher(DOORS + "**")
                .authorizeHttpRequests(ApiDoors::apply)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'")))
                .exceptionHandling(
                        no -> no.accessDeniedHandler((request, response, denied) -> notTheirs(request, response)));
        signIn.forTheApi(http, (request, response, unknown) -> nobody(request, response));
        return http.build();
    }

    static boolean isFor(HttpServletRequest request) {
        return request.getRequestURI().startsWith(DOORS);
    }

    private static void notTheirs(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(
                        Problem.Kind.NOT_YOURS,
                        "Your account may not do this, or there is nothing at this address.",
                        request.getRequestURI())
                .send(response);
    }

    private static void nobody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(
                        Problem.Kind.NOT_SIGNED_IN,
                        "Please say who asks: send credentials that are valid now, as the documentation at /api shows.",
                        request.getRequestURI())
                .send(response);
    }
}
