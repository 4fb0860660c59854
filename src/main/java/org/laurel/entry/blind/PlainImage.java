package org.laurel.entry.blind;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.laurel.edition.Documents;

/**
 * An image without its metadata: no camera, place, author, comment or date. What cannot be read as the image it says it is stays
 * as it was. A PDF is {@link PlainPdf}'s.
 *
 * <p>Sources: PNG (W3C Recommendation, third edition), chunk layout; ITU-T T.81, annex B, marker segments.
 */
final class PlainImage {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;
    private static final String LAST_IN_PNG = "IEND";
    private static final Set<String> TOLD_IN_PNG = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE1;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE_TRANSFORM = 0xEE;

    private PlainImage() {}

    static byte[] of(Documents.Type type, byte[] content) {
        return switch (type) {
            case PNG -> png(content);
            case JPEG -> jpeg(content);
            case PDF -> PlainPdf.of(content);
        };
    }

    /** What follows the last chunk is no part of the picture. */
    private static byte[] png(byte[] content) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
        plain.write(content, 0, Math.min(PNG_SIGNATURE, content.length));
        int at = PNG_SIGNATURE;
        while (at + PNG_FRAME <= content.length) {
            long length =
                    PNG_FRAME + Integer.toUnsignedLong(ByteBuffer.wrap(content).getInt(at));
            String kind = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (at + length > content.length) {
                return content;
            }
            if (!TOLD_IN_PNG.contains(kind)) {
                plain.write(content, at, (int) length);
            }
            if (kind.equals(LAST_IN_PNG)) {
                return plain.toByteArray();
            }
            at += (int) length;
        }
        return content;
    }

    private static byte[] jpeg(byte[] content) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
        plain.write(content, 0, Math.min(2, content.length));
        int at = 2;
        while (at + 4 <= content.length && unsigned(content[at]) == MARKER && !isScan(content[at + 1])) {
            int length = 2 + Short.toUnsignedInt(ByteBuffer.wrap(content).getShort(at + 2));
            if (at + length > content.length) {
                return content;
            }
            if (!tellsOfItsOrigin(unsigned(content[at + 1]))) {
                plain.write(content, at, length);
            }
            at += length;
        }
        plain.write(content, at, content.length - at);
        return plain.toByteArray();
    }

    private static boolean isScan(byte marker) {
        return unsigned(marker) == START_OF_SCAN;
    }

    /** Colours need their profile and Adobe's transform; all else that an application wrote is about the picture, not of it. */
    private static boolean tellsOfItsOrigin(int marker) {
        boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
        return marker == COMMENT || application && marker != COLOUR_PROFILE && marker != ADOBE_TRANSFORM;
    }

    private static int unsigned(byte value) {
        return Byte.toUnsignedInt(value);
    }
}
