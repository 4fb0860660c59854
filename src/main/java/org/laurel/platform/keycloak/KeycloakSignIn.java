package org.laurel.platform.keycloak;

import java.time.InstantSource;
import java.util.List;
import org.laurel.platform.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Sign-in by Keycloak: OpenID Connect for people, bearer tokens for programs. */
@Component
@Profile("keycloak")
class KeycloakSignIn implements SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSignIn.class);

    private final KeycloakSettings settings;
    private final Provider provider;
    private final Requests requests;
    private final SignedInPeople people;
    private final Arrival arrival;
    private final Leaving leaving;
    private final BackChannelLogout backChannel;
    private final ProgramTokens programs;
    private final LoginCheck check;

    KeycloakSignIn(
            KeycloakSettings settings,
            Provider provider,
            Requests requests,
            SignedInPeople people,
            Arrival arrival,
            Leaving leaving,
            BackChannelLogout backChannel,
            ProgramTokens programs,
            EndedLogins ended,
            Renewal renewal,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.provider = provider;
        this.requests = requests;
        this.people = people;
        this.arrival = arrival;
        this.leaving = leaving;
        this.backChannel = backChannel;
        this.programs = programs;
        this.check = new LoginCheck(ended, renewal, clock, settings.checkEvery(), events);
    }

    @Override
    public void forPeople(HttpSecurity http) throws Exception {
        RestClientAuthorizationCodeTokenResponseClient codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(provider.tokens());
        http.oauth2Login(login -> login.loginPage("/login")
                .authorizationEndpoint(start -> start.authorizationRequestResolver(requests))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(codes))
                .userInfoEndpoint(user -> user.oidcUserService(people))
                .successHandler(arrival)
                .failureHandler((request, response, failure) -> {
                    LOG.info("a sign-in did not work: {}", failure.getMessage());
                    response.sendRedirect("/login?again");
                }));
        http.oidcLogout(logout -> logout.backChannel(told -> told.logoutHandler(backChannel)));
        http.logout(logout -> logout.logoutSuccessHandler(leaving));
        http.addFilterBefore(check, AnonymousAuthenticationFilter.class);
        refusals(http);
    }

    private static void refusals(HttpSecurity http) throws Exception {
        var page = new AccessDeniedHandlerImpl();
        http.exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**"))
                .accessDeniedHandler((request, response, denied) -> {
                    if (request.getUserPrincipal() instanceof org.springframework.security.core.Authentication login
                            && login.getPrincipal() instanceof SignedIn person
                            && person.invitationMissing()) {
                        response.sendRedirect("/claim");
                    } else {
                        page.handle(request, response, denied);
                    }
                }));
    }

    @Override
    public void forPrograms(HttpSecurity http) throws Exception {
        believeTokens(http, new BearerTokenAuthenticationEntryPoint());
    }

    /** A list of users for the engine is kept where they come to the engine. */
    @Override
    public void forTheApi(HttpSecurity http, AuthenticationEntryPoint nobody) throws Exception {
        var bearer = new BearerTokenAuthenticationEntryPoint();
        AuthenticationEntryPoint asksForAToken = (request, response, unknown) -> {
            bearer.commence(request, response, unknown);
            nobody.commence(request, response, unknown);
        };
        http.getSharedObject(AuthenticationManagerBuilder.class).authenticationEventPublisher(new Unheard());
        believeTokens(http, asksForAToken);
        http.exceptionHandling(no -> no.authenticationEntryPoint(asksForAToken));
    }

    /** Who acts is found out as for people. */
    private void believeTokens(HttpSecurity http, AuthenticationEntryPoint refused) throws Exception {
        http.oauth2ResourceServer(programsOnly -> programsOnly
                .authenticationEntryPoint(refused)
                .withObjectPostProcessor(new TokensUnchecked(refused))
                .jwt(jwt -> jwt.decoder(programs::decode).jwtAuthenticationConverter(people::program)));
    }

    @Override
    public List<String> origins() {
        return List.of(settings.origin());
    }
}
