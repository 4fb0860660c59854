package org.laurel.roster;

import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.laurel.platform.SignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sign-in for trying out: everybody on the roster, with the one password that the login page shows. */
@Component
@Profile("demo")
class DemoAccounts implements SignIn, UserDetailsService {

    /** The password is one that everybody knows: no work makes it safer, and programs send it with every request. */
    private static final int LEAST_WORK = 4;

    private final Roster roster;
    private final String password;

    DemoAccounts(Roster roster, @Value("${laurel.demo.password}") String password) {
        this.roster = roster;
        this.password = "{bcrypt}" + new BCryptPasswordEncoder(LEAST_WORK).encode(password);
    }

    @Override
    public void forPeople(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/home"));
    }

    @Override
    public void forPrograms(HttpSecurity http) throws Exception {
        http.httpBasic(Customizer.withDefaults());
    }

    @Override
    public void forTheApi(HttpSecurity http, AuthenticationEntryPoint nobody) throws Exception {
        // not "Basic": a browser would ask for a password, keep it, and send it with what other sites make it send
        AuthenticationEntryPoint asksForAPassword = (request, response, unknown) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "xBasic realm=\"Laurel\", charset=\"UTF-8\"");
            nobody.commence(request, response, unknown);
        };
        http.httpBasic(basic -> basic.authenticationEntryPoint(asksForAPassword))
                .exceptionHandling(no -> no.authenticationEntryPoint(asksForAPassword));
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        Person person = roster.byLogin(login).orElseThrow(() -> new UsernameNotFoundException(login));
        return User.withUsername(person.login())
                .password(password)
                .authorities(LoginAuthorities.from(
                        person.roles().stream().map(Role::word).toList(), person.state()))
                .build();
    }
}
