package org.laurel.platform.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A write that a program has given a key of its own. The key is not kept, and nothing that is kept can be read without it:
 * neither the body, which a score sheet's few numbers could be guessed from a plain hash of, nor the answer.
 */
final class OnceKey {

    static final int SHORTEST = 16;
    static final int LONGEST = 200;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String caller;
    private final byte[] key;
    private final String fingerprint;

    OnceKey(String caller, String key, String method, String path, byte[] body) {
        this.caller = caller;
        this.key = bytes(key);
        this.fingerprint = hex(keyed("request", bytes(method), bytes(path), body));
    }

    static boolean fits(String key) {
        return key.matches("[\\x21-\\x7e]{" + SHORTEST + "," + LONGEST + "}");
    }

    /** Of the caller and the key. */
    String id() {
        return hex(keyed("id"));
    }

    String caller() {
        return caller;
    }

    /** Of method, path and body. */
    String fingerprint() {
        return fingerprint;
    }

    String lock(byte[] answer) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, answer);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + locked.length)
                        .put(nonce)
                        .put(locked)
                        .array());
    }

    byte[] unlock(String locked) {
        byte[] bytes = Base64.getDecoder().decode(locked);
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE), Arrays.copyOfRange(bytes, NONCE, bytes.length));
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keyed("answer"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept answer cannot be locked or unlocked", e);
        }
    }

    private byte[] keyed(String what, byte[]... pieces) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            add(mac, bytes(what));
            add(mac, bytes(caller));
            for (byte[] piece : pieces) {
                add(mac, piece);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private static void add(Mac mac, byte[] piece) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
        mac.update(piece);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
