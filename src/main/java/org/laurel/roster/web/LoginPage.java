package org.laurel.roster.web;

import java.util.List;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page for trying out; it names an account of every role. */
@Controller
@Profile("demo")
class LoginPage {

    /** One account as the page names it. */
    record Account(String login, String who, String where) {}

    private static final List<Role> ROLES = List.of(
            Role.ENTRANT, Role.COORDINATOR, Role.PANEL_MEMBER, Role.JUROR, Role.CHAIR, Role.SECRETARIAT, Role.AUDITOR);

    private final Roster roster;
    private final String password;

    LoginPage(Roster roster, @Value("${laurel.demo.password}") String password) {
        this.roster = roster;
        this.password = password;
    }

    @GetMapping("/login")
    String login(Model model) {
        List<Account> accounts = ROLES.stream()
                .flatMap(role -> roster.with(role).stream()
                        .map(person ->
                                new Account(person.login(), person.name(), Phrase.of("login.place." + role.word()))))
                .toList();
        model.addAttribute("accounts", accounts);
        model.addAttribute("password", password);
        return "login";
    }
}
