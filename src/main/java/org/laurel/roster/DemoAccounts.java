package org.laurel.roster;

import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.laurel.platform.SignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;

/** Sign-in for trying out: everybody on the roster, with the one password that the login page shows. */
@Component
@Profile("demo")
class DemoAccounts implements SignIn, UserDetailsService {

    private final Roster roster;
    private final String password;

    DemoAccounts(Roster roster, @Value("${laurel.demo.password}") String password) {
        this.roster = roster;
        this.password =
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password);
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
    public UserDetails loadUserByUsername(String login) {
        Person person = roster.byLogin(login).orElseThrow(() -> new UsernameNotFoundException(login));
        return User.withUsername(person.login())
                .password(password)
                .authorities(LoginAuthorities.from(
                        person.roles().stream().map(Role::word).toList(), person.state()))
                .build();
    }
}
