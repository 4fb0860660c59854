package org.laurel.tally.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Lots from a published seed; anyone can draw again: {@code printf '%s\n%s' seed name | sha256sum}, the lowest is first. */
final class Lots {

    private final String seed;
    private final List<String> names;
    private final TreeSet<String> drawn = new TreeSet<>();

    Lots(String seed, List<String> names) {
        this.seed = seed;
        this.names = names;
    }

    int compare(int one, int other) {
        drawn.add(names.get(Math.min(one, other)) + " and " + names.get(Math.max(one, other)));
        return lot(names.get(one)).compareTo(lot(names.get(other)));
    }

    private String lot(String name) {
        try {
            byte[] text = (seed + "\n" + name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The pairs that only lots could tell apart. */
    List<String> drawn() {
        return List.copyOf(drawn);
    }
}
