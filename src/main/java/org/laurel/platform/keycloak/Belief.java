package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** When the provider last confirmed the login of a session; kept in the session. */
final class Belief implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = Belief.class.getName();

    private Instant confirmed;
    private boolean asking;

    private Belief(Instant confirmed) {
        this.confirmed = confirmed;
    }

    static void begin(HttpSession session, Instant now) {
        session.setAttribute(KEY, new Belief(now));
    }

    static Belief in(HttpSession session, Instant now) {
        if (session.getAttribute(KEY) instanceof Belief belief) {
            return belief;
        }
        begin(session, now);
        return in(session, now);
    }

    /** True for one request alone until it is {@link #settle settled}: a refresh token works once. */
    synchronized boolean takeTurn(Instant now, Duration checkEvery) {
        if (asking || !confirmed.plus(checkEvery).isBefore(now)) {
            return false;
        }
        asking = true;
        return true;
    }

    synchronized void settle(Instant now) {
        asking = false;
        confirmed = now;
    }
}
