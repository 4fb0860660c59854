package org.laurel.seal;

import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/** Encryption to a public key: HPKE in base mode with X25519, HKDF-SHA256 and AES-256-GCM (RFC 9180), by Bouncy Castle. */
final class Hpke {

    private static final byte[] NOTHING = new byte[0];

    private Hpke() {}

    /**
     * What only the holder of the private key can read.
     *
     * @param encapsulated the sender's half of the key agreement
     */
    record Letter(byte[] encapsulated, byte[] bytes) {}

    /** Both halves of a key, as bytes. */
    record Pair(byte[] publicKey, byte[] privateKey) {}

    private static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    static Pair generate() {
        AsymmetricCipherKeyPair pair = suite().deriveKeyPair(Cipher256.random(Cipher256.KEY_LENGTH));
        return new Pair(suite().serializePublicKey(pair.getPublic()), suite().serializePrivateKey(pair.getPrivate()));
    }

    static Letter encrypt(byte[] publicKey, byte[] content, byte[] about) {
        HPKE suite = suite();
        try {
            byte[][] sealed =
                    suite.seal(suite.deserializePublicKey(publicKey), about, NOTHING, content, null, null, null);
            return new Letter(sealed[1], sealed[0]);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encrypting has no text to be invalid", e);
        }
    }

    /** Empty for a letter to somebody else, about something else, or changed. */
    static Optional<byte[]> decrypt(Pair pair, Letter letter, byte[] about) {
        HPKE suite = suite();
        try {
            AsymmetricCipherKeyPair keys = suite.deserializePrivateKey(pair.privateKey(), pair.publicKey());
            return Optional.of(
                    suite.open(letter.encapsulated(), keys, about, NOTHING, letter.bytes(), null, null, null));
        } catch (InvalidCipherTextException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
