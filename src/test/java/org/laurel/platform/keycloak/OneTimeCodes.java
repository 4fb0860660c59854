package org.laurel.platform.keycloak;

import java.util.HashMap;
import java.util.Map;
import org.laurel.dev.OneTimeCode;

/** Gives each account a code that it has not used; Keycloak takes a code once, and that of the next half minute too. */
final class OneTimeCodes {

    private static final Map<String, Long> USED = new HashMap<>();

    private OneTimeCodes() {}

    static synchronized String next(String login) throws InterruptedException {
        long step = Math.max(now() - 1, USED.getOrDefault(login, 0L) + 1);
        while (step > now() + 1) {
            Thread.sleep(500);
        }
        USED.put(login, step);
        return OneTimeCode.at(step);
    }

    private static long now() {
        return System.currentTimeMillis() / 1000 / OneTimeCode.SECONDS;
    }
}
