package org.laurel.platform.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The application's clock of logins, on which time passes without anybody waiting for it. Keycloak has its own. */
final class LaterClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    void isRightAgain() {
        ahead = Duration.ZERO;
    }
}
