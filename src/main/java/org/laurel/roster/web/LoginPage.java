package org.laurel.roster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Map<Role, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put(Role.ENTRANT, "enters solutions for a member state");
        PLACES.put(Role.COORDINATOR, "checks eligibility and nominates");
        PLACES.put(Role.PANEL_MEMBER, "scores the entries of the own state");
        PLACES.put(Role.JUROR, "scores the nominated entries, in Tasklist or on a page");
        PLACES.put(Role.CHAIR, "settles what the rules leave open, signs off");
        PLACES.put(Role.SECRETARIAT, "runs the edition, Cockpit and Admin");
        PLACES.put(Role.AUDITOR, "watches, changes nothing");
    }

    private final Roster roster;
    private final String password;

    LoginPage(Roster roster, @Value("${laurel.demo.password}") String password) {
        this.roster = roster;
        this.password = password;
    }

    @GetMapping("/login")
    String login(Model model) {
        List<Account> accounts = PLACES.entrySet().stream()
                .flatMap(place -> roster.with(place.getKey()).stream()
                        .map(person -> new Account(person.login(), person.name(), place.getValue())))
                .toList();
        model.addAttribute("accounts", accounts);
        model.addAttribute("password", password);
        return "login";
    }
}
