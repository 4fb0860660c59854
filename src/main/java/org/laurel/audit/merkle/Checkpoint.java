package org.laurel.audit.merkle;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a log was at one size, as the text that is signed (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, which no other log has
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        if (!NoteKey.isName(origin)) {
            throw new IllegalArgumentException("a log's name has no blanks and no plus sign");
        }
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** @throws IllegalArgumentException for anything but what {@link #text()} writes: Laurel adds no further lines */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
            throw new IllegalArgumentException("a checkpoint has three lines: the log's name, its size and its root");
        }
        Checkpoint read = new Checkpoint(lines[0], Long.parseLong(lines[1]), root(lines[2]));
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("the checkpoint's root is not written as base64 is");
        }
        return read;
    }

    private static Hash root(String base64) {
        try {
            return Hash.ofBytes(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the third line of a checkpoint is a hash in base64", e);
        }
    }
}
