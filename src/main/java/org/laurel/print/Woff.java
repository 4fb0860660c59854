package org.laurel.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A web font as the font file that it was made from. Source: WOFF File Format 1.0, W3C Recommendation: a header, a directory and
 * tables, each of which may be compressed by zlib.
 */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int FONT_HEADER = 12;
    private static final int FONT_ENTRY = 16;

    private Woff() {}

    /** @throws IllegalArgumentException for anything but a web font of that format */
    static byte[] font(byte[] woff) {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("this is no web font");
        }
        int tables = Short.toUnsignedInt(in.getShort(12));
        int at = FONT_HEADER + tables * FONT_ENTRY;
        ByteBuffer head = ByteBuffer.allocate(at);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        header(head, in.getInt(4), tables);
        for (int table = 0; table < tables; table++) {
            int entry = HEADER + table * ENTRY;
            int length = in.getInt(entry + 12);
            head.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(at + body.size())
                    .putInt(length);
            int from = in.getInt(entry + 4);
            body.writeBytes(plain(Arrays.copyOfRange(woff, from, from + in.getInt(entry + 8)), length));
            body.writeBytes(new byte[-length & 3]);
        }
        return ByteBuffer.allocate(at + body.size())
                .put(head.array())
                .put(body.toByteArray())
                .array();
    }

    private static void header(ByteBuffer head, int flavour, int tables) {
        int power = Integer.highestOneBit(tables);
        head.putInt(flavour)
                .putShort((short) tables)
                .putShort((short) (power * FONT_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables - power) * FONT_ENTRY));
    }

    private static byte[] plain(byte[] table, int length) {
        if (table.length == length) {
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(table);
            byte[] plain = new byte[length];
            if (inflater.inflate(plain) != length) {
                throw new IllegalArgumentException("a table of the font is cut short");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the font cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
