package org.laurel.roster.web;

import org.laurel.platform.Account;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentAccount;
import org.laurel.platform.Refusal;
import org.laurel.roster.Invitations;
import org.laurel.roster.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody claims the invitation that went to another address than the one they sign in with. */
@Controller
@Profile("keycloak")
@RequestMapping("/claim")
class ClaimPage {

    /** Signs in anew, without a question to the person, so that the account comes back as the invited one. */
    private static final String SIGN_IN_ANEW = "redirect:/oauth2/authorization/keycloak";

    private final Invitations invitations;
    private final CurrentAccount accounts;

    ClaimPage(Invitations invitations, CurrentAccount accounts) {
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("account", account());
        return "roster/claim";
    }

    @PostMapping
    ModelAndView claim(@RequestParam String code) {
        Answer<Person> answer = invitations.claim(code, account());
        return answer.fold(person -> welcome(), this::refused);
    }

    private static ModelAndView welcome() {
        return new ModelAndView(SIGN_IN_ANEW);
    }

    private ModelAndView refused(Refusal refusal) {
        ModelAndView page = new ModelAndView("roster/claim");
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        page.addObject("account", account());
        page.addObject("refusal", refusal);
        return page;
    }

    private Account account() {
        return accounts.find().orElseThrow();
    }
}
