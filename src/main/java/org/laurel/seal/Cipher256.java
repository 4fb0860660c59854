package org.laurel.seal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.laurel.platform.Chance;

/** AES-256-GCM as the JDK has it: encrypts under a key that is used once, and notices every change. */
final class Cipher256 {

    static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private Cipher256() {}

    /** What came of encrypting. */
    record Encrypted(byte[] nonce, byte[] bytes) {}

    static byte[] random(int length) {
        return Chance.bytes(length);
    }

    static Encrypted encrypt(byte[] key, byte[] content, byte[] about) {
        byte[] nonce = random(NONCE_LENGTH);
        try {
            return new Encrypted(
                    nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, about).doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Empty for another key, another content or another matter. */
    static Optional<byte[]> decrypt(byte[] key, Encrypted encrypted, byte[] about) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, encrypted.nonce(), about);
            return Optional.of(cipher.doFinal(encrypted.bytes()));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about);
        return cipher;
    }
}
