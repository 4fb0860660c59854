package org.laurel.platform.keycloak;

import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Tells nobody that a program has shown its token: it does so with every request, which is no signing in. */
final class Unheard implements AuthenticationEventPublisher {

    @Override
    public void publishAuthenticationSuccess(Authentication login) {}

    @Override
    public void publishAuthenticationFailure(AuthenticationException failure, Authentication login) {}
}
