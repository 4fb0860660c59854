package org.laurel.finale;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.laurel.judging.Round;

/**
 * The order in which the finalists of a category come on stage: that of the SHA-256 of seed, newline, entry's code.
 *
 * @param seed published, so that anyone can draw again: {@code printf '%s\n%s' seed code | sha256sum}; the lowest goes first
 */
public record RunningOrder(String category, String seed, List<Slot> slots) {

    /** One finalist's turn, from 1 upwards. */
    public record Slot(int position, String entry, String code, String draw) {}

    public RunningOrder {
        slots = List.copyOf(slots);
    }

    static RunningOrder draw(String category, String seed, List<Round.Candidate> finalists) {
        List<Round.Candidate> drawn = finalists.stream()
                .sorted(Comparator.comparing(finalist -> lot(seed, finalist.code())))
                .toList();
        List<Slot> slots = new ArrayList<>();
        for (Round.Candidate finalist : drawn) {
            slots.add(slot(slots.size() + 1, seed, finalist.entry(), finalist.code()));
        }
        return new RunningOrder(category, seed, slots);
    }

    static Slot slot(int position, String seed, String entry, String code) {
        return new Slot(position, entry, code, lot(seed, code));
    }

    private static String lot(String seed, String code) {
        try {
            byte[] text = (seed + "\n" + code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
