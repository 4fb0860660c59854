package org.laurel.audit.merkle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes, under the signer's name (C2SP signed-note): Ed25519 only.
 *
 * @param publicKey the 32 bytes of RFC 8032
 */
public record NoteKey(String name, byte[] publicKey) {

    private static final byte ED25519 = 1;
    private static final int SIGNATURE_LENGTH = 64;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        if (!isName(name) || publicKey.length != Hash.LENGTH) {
            throw new IllegalArgumentException("a key has a name without blanks or plus signs, and 32 bytes");
        }
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '+' || c <= ' ' || Character.isWhitespace(c));
    }

    static NoteKey of(String name, PublicKey key) {
        byte[] x509 = key.getEncoded();
        return new NoteKey(name, Arrays.copyOfRange(x509, X509_PREFIX.length, x509.length));
    }

    byte[] id() {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Hash.of(named, typed()).bytes(), SignedNote.Signature.ID_LENGTH);
    }

    private byte[] typed() {
        byte[] typed = new byte[1 + Hash.LENGTH];
        typed[0] = ED25519;
        System.arraycopy(publicKey, 0, typed, 1, Hash.LENGTH);
        return typed;
    }

    /** The key as it is published: name, id and key. */
    public String written() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** @throws IllegalArgumentException for anything but what {@link #written()} writes */
    public static NoteKey parse(String written) {
        String[] parts = written.split("\\+", 3);
        try {
            byte[] typed = Base64.getDecoder().decode(parts[parts.length - 1]);
            NoteKey key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
            if (key.written().equals(written)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the log's public key cannot be read", e);
        }
        throw new IllegalArgumentException("the log's public key is not of its name");
    }

    /** Whether one of the note's signatures is this key's, and none that claims to be is false. */
    public boolean signed(SignedNote note) {
        var claimed = note.signatures().stream()
                .filter(each -> each.name().equals(name) && Arrays.equals(each.id(), id()))
                .toList();
        return !claimed.isEmpty() && claimed.stream().allMatch(each -> isOver(note.text(), each.value()));
    }

    /** The JDK takes a longer signature for a good one if what is too much is zero; here it is not. */
    private boolean isOver(String text, byte[] signature) {
        if (signature.length != SIGNATURE_LENGTH) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKeyOfJava());
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey publicKeyOfJava() throws GeneralSecurityException {
        byte[] x509 = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + Hash.LENGTH);
        System.arraycopy(publicKey, 0, x509, X509_PREFIX.length, Hash.LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
    }
}
