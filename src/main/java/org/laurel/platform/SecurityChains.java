package org.laurel.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;

/** The two chains: programs at the engine's REST without a session, people at the pages with one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityChains {

    /** One kind of path matching for pages and for servlets that are not Spring's, the engine's REST among them. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, SignIn signIn) throws Exception {
        http.securityMatcher("/engine-rest", "/engine-rest/**")
                .authorizeHttpRequests(doors -> doors.anyRequest().hasRole(Role.SECRETARIAT.name()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        signIn.forPrograms(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignIn signIn) throws Exception {
        http.authorizeHttpRequests(Permissions::apply)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/api/**", "/camunda/app/**"))
                .headers(headers -> PageHeaders.apply(headers, signIn.origins()))
                .logout(logout -> logout.logoutSuccessUrl("/?goodbye").deleteCookies("LAUREL", "JSESSIONID"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .requestCache(Customizer.withDefaults());
        signIn.forPeople(http);
        return http.build();
    }
}
