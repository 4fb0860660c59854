package org.laurel.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A zip file in the one way in which the same files can be written: in the order of their names, uncompressed, without times or
 * extras. Nothing is ever unpacked, so that nothing can swell or land anywhere.
 */
final class Container {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 10;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;
    private static final int MOST_FILES = 32;
    private static final int LONGEST_SHOWN = 60;

    private Container() {}

    static byte[] write(SortedMap<String, byte[]> files) {
        int length = END_LENGTH;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            length += LOCAL_LENGTH + CENTRAL_LENGTH + 2 * file.getKey().length() + file.getValue().length;
        }
        ByteBuffer zip = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer directory = ByteBuffer.allocate(MOST_FILES * (CENTRAL_LENGTH + LONGEST_SHOWN))
                .order(ByteOrder.LITTLE_ENDIAN);
        files.forEach((name, bytes) -> file(zip, directory, name, bytes));
        int start = zip.position();
        zip.put(directory.flip());
        zip.putInt(END).putInt(0).putShort((short) files.size()).putShort((short) files.size());
        zip.putInt(directory.limit()).putInt(start).putShort((short) 0);
        return zip.array();
    }

    private static void file(ByteBuffer zip, ByteBuffer directory, String name, byte[] bytes) {
        int at = zip.position();
        zip.putInt(LOCAL);
        facts(zip, name, bytes);
        zip.put(name.getBytes(StandardCharsets.US_ASCII)).put(bytes);
        directory.putInt(CENTRAL).putShort(VERSION);
        facts(directory, name, bytes);
        directory
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(at);
        directory.put(name.getBytes(StandardCharsets.US_ASCII));
    }

    /** What stands the same before a file and in the directory. */
    private static void facts(ByteBuffer into, String name, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        into.putShort(VERSION).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        into.putShort(FIRST_OF_JANUARY_1980).putInt((int) crc.getValue());
        into.putInt(bytes.length)
                .putInt(bytes.length)
                .putShort((short) name.length())
                .putShort((short) 0);
    }

    static SortedMap<String, byte[]> read(byte[] zip) throws BadBundle {
        ByteBuffer from = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        SortedMap<String, byte[]> files = new TreeMap<>();
        while (from.remaining() >= 4 && from.getInt(from.position()) == LOCAL) {
            if (files.size() == MOST_FILES) {
                throw new BadBundle("it holds more than " + MOST_FILES + " files; a bundle does not");
            }
            next(from, files);
        }
        if (files.isEmpty()) {
            throw new BadBundle("it is not a zip file");
        }
        if (from.remaining() < CENTRAL_LENGTH) {
            throw new BadBundle("it is cut short: its directory is missing");
        }
        if (!Arrays.equals(zip, write(files))) {
            throw new BadBundle("its container is not as a bundle's is: bytes were changed, added or cut off");
        }
        return files;
    }

    private static void next(ByteBuffer from, SortedMap<String, byte[]> files) throws BadBundle {
        if (from.remaining() < LOCAL_LENGTH) {
            throw new BadBundle("it is cut short");
        }
        int at = from.position();
        int method = from.getShort(at + 8);
        long size = Integer.toUnsignedLong(from.getInt(at + 18));
        int nameLength = Short.toUnsignedInt(from.getShort(at + 26));
        String name = name(from, at + LOCAL_LENGTH, nameLength);
        if (method != 0) {
            throw new BadBundle(
                    "its file " + name + " is compressed; a bundle's files are not, so that none can swell");
        }
        long start = (long) at + LOCAL_LENGTH + nameLength;
        if (start + size > from.limit()) {
            throw new BadBundle("it is cut short within " + name);
        }
        if (files.put(name, Arrays.copyOfRange(from.array(), (int) start, (int) (start + size))) != null) {
            throw new BadBundle("it holds " + name + " twice");
        }
        from.position((int) (start + size));
    }

    private static String name(ByteBuffer from, int at, int length) throws BadBundle {
        if (at + length > from.limit()) {
            throw new BadBundle("it is cut short");
        }
        String name = new String(from.array(), at, length, StandardCharsets.ISO_8859_1);
        if (!name.matches("[a-z]{1,20}[.][a-z]{1,5}")) {
            String shown = name.replaceAll("[^ -~]", "?");
            throw new BadBundle("the name \"" + shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN))
                    + "\" is none of a bundle's; paths above all are refused");
        }
        return name;
    }
}
