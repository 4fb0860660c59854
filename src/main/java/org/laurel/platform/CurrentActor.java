package org.laurel.platform;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting in this request. */
@Component
public class CurrentActor {

    public Optional<Actor> find() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(LoginAuthorities.actor(login));
    }

    /** @throws IllegalStateException where nobody is signed in: no chain lets such a request come this far */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
