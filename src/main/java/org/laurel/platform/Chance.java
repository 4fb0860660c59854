package org.laurel.platform;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Random bytes that nobody can guess: for salts, nonces and keys. */
public final class Chance {

    private static volatile RandomGenerator random = new SecureRandom();

    private Chance() {}

    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The same for libraries that ask for a source. */
    public static SecureRandom source() {
        return new Source();
    }

    /** For a rehearsal, whose every byte follows from its seed: never called where people score. */
    public static void drawFrom(RandomGenerator seeded) {
        random = seeded;
    }

    private static final class Source extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
