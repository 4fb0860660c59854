package org.laurel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Where somebody chooses the language of pages and mails; a link that anybody may follow, it changes only how they read. */
@Controller
class LanguagePage {

    private final LocaleResolver choice;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;

    LanguagePage(LocaleResolver choice, CurrentActor actors, ApplicationEventPublisher events) {
        this.choice = choice;
        this.actors = actors;
        this.events = events;
    }

    /** @param back the page on which the choice was made */
    @GetMapping("/language")
    String choose(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.of(to).ifPresent(language -> {
            choice.setLocale(request, response, language.locale());
            actors.find().ifPresent(actor -> events.publishEvent(new ReadsIn(actor.login(), language, true)));
        });
        return "redirect:" + OwnPath.in(back).map(OwnPath::path).orElse("/");
    }
}
