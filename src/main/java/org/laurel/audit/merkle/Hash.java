package org.laurel.audit.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash in a Merkle tree. A leaf and a node are hashed with different first bytes, so that neither can be passed
 * off as the other (RFC 6962, section 2.1).
 */
public final class Hash {

    /** How many bytes a hash has. */
    public static final int LENGTH = 32;

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    /** The root of a log without entries. */
    public static final Hash OF_NOTHING = of(new byte[0]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The plain hash of several pieces, one after the other. */
    public static Hash of(byte[]... pieces) {
        MessageDigest digest = SHA_256.get();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return new Hash(digest.digest());
    }

    public static Hash leaf(byte[] entry) {
        return leaf(entry, 0, entry.length);
    }

    public static Hash leaf(byte[] bytes, int from, int length) {
        MessageDigest digest = SHA_256.get();
        digest.update((byte) 0);
        digest.update(bytes, from, length);
        return new Hash(digest.digest());
    }

    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = SHA_256.get();
        digest.update((byte) 1);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new Hash(digest.digest());
    }

    /** @throws IllegalArgumentException unless there are exactly 32 */
    public static Hash ofBytes(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** @throws IllegalArgumentException unless it is 64 hexadecimal digits in small letters */
    public static Hash ofHex(String hex) {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("a hash has 64 digits 0-9 a-f");
        }
        return new Hash(HexFormat.of().parseHex(hex));
    }

    public static boolean isHex(String text) {
        return text.length() == 2 * LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
