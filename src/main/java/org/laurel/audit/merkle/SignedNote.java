package org.laurel.audit.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures under it (C2SP signed-note): the text, a blank line, and one line for each signature.
 *
 * @param text ends with a line end
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final String MARK = "\u2014 ";
    private static final int LONGEST = 100_000;

    /**
     * One signature under a note.
     *
     * @param name of the key
     * @param bytes four of the key's id, then the signature
     */
    public record Signature(String name, byte[] bytes) {

        static final int ID_LENGTH = 4;

        byte[] id() {
            return Arrays.copyOf(bytes, ID_LENGTH);
        }

        byte[] value() {
            return Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
        }

        private String line() {
            return MARK + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** The note as it is kept and sent. */
    public String written() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }

    /** @throws IllegalArgumentException for anything but what {@link #written()} writes, with at least one signature */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.length() > LONGEST) {
            throw new IllegalArgumentException("a signed note is a text, an empty line and signatures");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2).split("\n")) {
            signatures.add(signature(line));
        }
        SignedNote read = new SignedNote(note.substring(0, end + 1), signatures);
        if (!read.written().equals(note)) {
            throw new IllegalArgumentException("the note's signatures are not written as they should be");
        }
        return read;
    }

    private static Signature signature(String line) {
        String[] parts = line.startsWith(MARK) ? line.substring(MARK.length()).split(" ") : new String[0];
        if (parts.length != 2 || !NoteKey.isName(parts[0])) {
            throw new IllegalArgumentException("a signature's line is a dash, a name and the signature");
        }
        byte[] bytes = decoded(parts[1]);
        if (bytes.length <= Signature.ID_LENGTH) {
            throw new IllegalArgumentException("a signature under the note is too short");
        }
        return new Signature(parts[0], bytes);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a signature under the note is not base64", e);
        }
    }
}
