package org.laurel.platform;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/** Tells in which language the pages were read by somebody who has just signed in. */
@Component
class LanguageAtSignIn {

    private final LocaleResolver choice;
    private final ApplicationEventPublisher events;

    LanguageAtSignIn(LocaleResolver choice, ApplicationEventPublisher events) {
        this.choice = choice;
        this.events = events;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent signIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            String tag = choice.resolveLocale(asked.getRequest()).toLanguageTag();
            String login = signIn.getAuthentication().getName();
            Language.of(tag).ifPresent(language -> events.publishEvent(new ReadsIn(login, language, false)));
        }
    }
}
