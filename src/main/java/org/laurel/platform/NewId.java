package org.laurel.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** An id that says nothing: 96 random bits, so that neither order nor owner can be read from it. */
public final class NewId {

    private static volatile RandomGenerator random = new SecureRandom();
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private NewId() {}

    /** Starts with a letter, so that it may stand in a path, a business key and an engine id alike. */
    public static String next() {
        byte[] bits = new byte[12];
        random.nextBytes(bits);
        return "x" + LETTERS.encodeToString(bits);
    }

    /** For a rehearsal, whose every byte follows from its seed: never called where people score. */
    public static void drawFrom(RandomGenerator seeded) {
        random = seeded;
    }
}
