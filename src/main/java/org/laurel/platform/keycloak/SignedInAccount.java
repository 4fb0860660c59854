package org.laurel.platform.keycloak;

import java.util.Optional;
import org.laurel.platform.Account;
import org.laurel.platform.CurrentAccount;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
@Profile("keycloak")
class SignedInAccount implements CurrentAccount {

    @Override
    public Optional<Account> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .map(SignedIn::account);
    }
}
