package org.laurel.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The version of a thing as programs are told it (RFC 9110, section 8.8.3): differs whenever what it is made of differs. */
public record Etag(String value) {

    private static final int BYTES = 16;

    /** @param parts everything that, changed, makes it another version; told apart by their text */
    public static Etag of(Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            byte[] text = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        byte[] short16 = Arrays.copyOf(digest.digest(), BYTES);
        return new Etag(Base64.getUrlEncoder().withoutPadding().encodeToString(short16));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As headers have it. */
    public String quoted() {
        return "\"" + value + "\"";
    }
}
