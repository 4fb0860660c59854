package org.laurel.audit.merkle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Signs notes with the private half of a key: Ed25519 as the JDK has it. */
public final class NoteSigner {

    private static final String ALGORITHM = "Ed25519";

    private final NoteKey key;
    private final PrivateKey privateKey;

    private NoteSigner(NoteKey key, PrivateKey privateKey) {
        this.key = key;
        this.privateKey = privateKey;
    }

    /** A new key under that name. */
    public static NoteSigner generate(String name) {
        return generate(name, new SecureRandom());
    }

    /** The same from a source of one's own. */
    public static NoteSigner generate(String name, SecureRandom source) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, source);
            KeyPair pair = generator.generateKeyPair();
            return new NoteSigner(NoteKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    /**
     * A key that was kept.
     *
     * @param publicKey as {@link NoteKey#written()} writes it
     * @param privateKey as {@link #privateKey()} gives it
     * @throws IllegalArgumentException if one of the two cannot be read, or they are no pair
     */
    public static NoteSigner of(String publicKey, String privateKey) {
        NoteSigner signer = new NoteSigner(NoteKey.parse(publicKey), read(privateKey));
        if (!signer.key.signed(signer.sign("a trial\n"))) {
            throw new IllegalArgumentException("the private key of the log does not belong to its public key");
        }
        return signer;
    }

    private static PrivateKey read(String base64) {
        try {
            byte[] pkcs8 = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the private key of the log cannot be read", e);
        }
    }

    public NoteKey key() {
        return key;
    }

    /** PKCS #8 in base64. */
    public String privateKey() {
        return Base64.getEncoder().encodeToString(privateKey.getEncoded());
    }

    /** @param text ends with a line end */
    public SignedNote sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(text, List.of(new SignedNote.Signature(key.name(), withId(signature.sign()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's key cannot sign", e);
        }
    }

    private byte[] withId(byte[] signature) {
        byte[] id = key.id();
        byte[] line = new byte[id.length + signature.length];
        System.arraycopy(id, 0, line, 0, id.length);
        System.arraycopy(signature, 0, line, id.length, signature.length);
        return line;
    }
}
