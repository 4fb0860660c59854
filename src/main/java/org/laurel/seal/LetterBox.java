package org.laurel.seal;

import java.util.Map;
import java.util.Optional;
import org.laurel.audit.CanonicalJson;

/**
 * A box with a slot: anybody puts letters in, and nobody, the server included, takes one out before the holders open the seal.
 *
 * <p>It has a key pair of its own. Its public half is kept and encrypts the letters (HPKE, RFC 9180); its private half goes
 * under the seal when the box is set up and is then forgotten.
 *
 * @param scope what the letters are about; no letter can be passed off as one of another box
 */
public record LetterBox(String scope, byte[] publicKey) {

    private static final String PRIVATE = "letter-key";
    private static final String PUBLIC = "letter-box";

    /** What opens the letters of one box; there is none before the seal is opened. */
    public record Key(LetterBox box, byte[] privateKey) {

        /** The letter's content; empty for one of another box, or a changed one. */
        public Optional<byte[]> read(String letter) {
            try {
                Fields fields = Fields.read(letter);
                Hpke.Letter sealed = new Hpke.Letter(fields.bytes("encapsulated"), fields.bytes("letter"));
                return Hpke.decrypt(new Hpke.Pair(box.publicKey(), privateKey), sealed, box.about());
            } catch (IllegalArgumentException notALetter) {
                return Optional.empty();
            }
        }
    }

    /** The key of a box that the seal has given back; empty if what it gave back is something else. */
    public static Optional<Key> key(Seal.Opened opened) {
        if (opened.alongside().length == 0) {
            return Optional.empty();
        }
        Fields fields = Fields.read(new String(opened.alongside(), java.nio.charset.StandardCharsets.UTF_8));
        return fields.values().containsKey(PRIVATE)
                ? Optional.of(new Key(new LetterBox(opened.scope(), fields.bytes(PUBLIC)), fields.bytes(PRIVATE)))
                : Optional.empty();
    }

    /** A letter with this content, as it is stored. */
    public String letter(byte[] content) {
        Hpke.Letter letter = Hpke.encrypt(publicKey, content, about());
        return CanonicalJson.write(
                Map.of("encapsulated", Fields.base64(letter.encapsulated()), "letter", Fields.base64(letter.bytes())));
    }

    static Key fresh(String scope) {
        Hpke.Pair pair = Hpke.generate();
        return new Key(new LetterBox(scope, pair.publicKey()), pair.privateKey());
    }

    /** What the seal keeps of a box. */
    static byte[] sealed(Key key) {
        return CanonicalJson.bytes(Map.of(
                PRIVATE,
                Fields.base64(key.privateKey()),
                PUBLIC,
                Fields.base64(key.box().publicKey())));
    }

    private byte[] about() {
        return CanonicalJson.bytes(java.util.List.of("laurel-letter-v1", scope));
    }
}
