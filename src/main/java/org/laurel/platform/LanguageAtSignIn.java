package org.laurel.platform;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Tells in which language somebody who has just signed in read the page on which they did. */
@Component
class LanguageAtSignIn {

    private final ApplicationEventPublisher events;

    LanguageAtSignIn(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent signIn) {
        events.publishEvent(new ReadsIn(signIn.getAuthentication().getName(), Language.ofReader(), false));
    }
}
