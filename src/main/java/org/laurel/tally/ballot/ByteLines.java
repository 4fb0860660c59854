package org.laurel.tally.ballot;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.laurel.tally.BadInput;

/** The lines of a text file as bytes, one at a time in one buffer, so that a file of any size needs the memory of a line. */
final class ByteLines implements Closeable {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST = 1 << 26;

    private final String name;
    private final InputStream in;
    private byte[] bytes = new byte[2 * BLOCK];
    private int filled;
    private int next;
    private boolean ended;
    private int from;
    private int to;
    private long number;

    private ByteLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    static ByteLines of(Path file) throws IOException, BadInput {
        ByteLines lines = new ByteLines(String.valueOf(file.getFileName()), Files.newInputStream(file));
        lines.fill();
        lines.skipByteOrderMark();
        return lines;
    }

    private void skipByteOrderMark() {
        if (filled > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            next = 3;
        }
    }

    /** Moves to the next line; false after the last one. */
    boolean next() throws IOException, BadInput {
        int end = next;
        while (true) {
            while (end < filled && bytes[end] != '\n') {
                if (bytes[end++] == 0) {
                    number++;
                    throw wrong("there is a zero byte, so this is no text; ballots are a text file");
                }
            }
            if (end < filled || ended) {
                break;
            }
            end -= next;
            fill();
            end += next;
        }
        if (end >= filled && next >= filled) {
            return false;
        }
        from = next;
        to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        next = Math.min(filled, end + 1);
        number++;
        return true;
    }

    /** Makes room, moves what is unread to the front, and reads on. */
    private void fill() throws IOException, BadInput {
        System.arraycopy(bytes, next, bytes, 0, filled - next);
        filled -= next;
        next = 0;
        if (filled > LONGEST) {
            throw wrong("the line is longer than " + LONGEST + " bytes; a ballot is one line");
        }
        if (bytes.length - filled < BLOCK) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        ended = read < 0;
        filled += Math.max(0, read);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the line starts in {@link #bytes()}. */
    int from() {
        return from;
    }

    /** Where the line ends in {@link #bytes()}, its line break left out. */
    int to() {
        return to;
    }

    boolean isBlank() {
        for (int at = from; at < to; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    String text() throws BadInput {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw wrong("the text is not UTF-8; save the file as UTF-8");
        }
    }

    BadInput wrong(String what) {
        return BadInput.at(name, Math.max(1, number), what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
