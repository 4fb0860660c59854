package org.laurel.rehearsal;

import java.util.Random;

/** Chance that follows from a seed and some names alone, whatever the order in which it is asked. */
final class Drawn {

    private Drawn() {}

    static Random from(long seed, String... names) {
        long mixed = seed;
        for (String name : names) {
            for (int at = 0; at < name.length(); at++) {
                mixed = mixed * 6364136223846793005L + name.charAt(at) + 1442695040888963407L;
            }
            mixed = mixed * 6364136223846793005L + 31;
        }
        return new Random(mixed ^ mixed >>> 29);
    }
}
