package org.laurel.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.laurel.audit.merkle.Hash;
import org.laurel.platform.Chance;

/**
 * A hash that fixes a content without showing it: SHA-256 over a fixed word, 32 random bytes and the content. Whoever does not
 * have the random bytes cannot try out contents.
 *
 * @param salt the random bytes, as 64 hexadecimal digits
 * @param hash what is published, as 64 hexadecimal digits
 */
public record Commitment(String salt, String hash) {

    private static final byte[] WORD = "laurel-commitment-v1\n".getBytes(StandardCharsets.UTF_8);

    /** To a content, with a salt of its own. */
    public static Commitment to(byte[] content) {
        return with(HexFormat.of().formatHex(Chance.bytes(Hash.LENGTH)), content);
    }

    /** @throws IllegalArgumentException unless the salt is 64 hexadecimal digits */
    public static Commitment with(String salt, byte[] content) {
        byte[] random = Hash.ofHex(salt).bytes();
        return new Commitment(salt, Hash.of(WORD, random, content).hex());
    }
}
