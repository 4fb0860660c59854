package org.laurel.seal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.laurel.audit.CanonicalJson;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal.Kind;

/**
 * A holder's key as it is kept and downloaded: the public half in clear, the private half under the holder's passphrase
 * (Argon2id, RFC 9106, then AES-256-GCM). Without the passphrase it opens nothing.
 *
 * @param holder whose it is, such as {@code chair}
 * @param cost how much work a guess at the passphrase is
 */
public record LockedKey(String holder, byte[] publicKey, Cost cost, byte[] salt, byte[] nonce, byte[] locked) {

    /**
     * The work of Argon2id.
     *
     * @param memory in KiB
     */
    public record Cost(int memory, int passes, int lanes) {

        /** What is read may come from anywhere: no more than four times what RFC 9106 recommends for us. */
        private static final Cost MOST = new Cost(256 * 1024, 12, 16);

        public Cost {
            if (memory < 8 || passes < 1 || lanes < 1) {
                throw new IllegalArgumentException("a cost has at least 8 KiB, one pass and one lane");
            }
        }

        boolean bearable() {
            return memory <= MOST.memory && passes <= MOST.passes && lanes <= MOST.lanes;
        }
    }

    /**
     * A new key for a holder.
     *
     * @param shortest the least number of characters of a passphrase
     */
    static Answer<LockedKey> create(String holder, String passphrase, Cost cost, int shortest) {
        if (passphrase.codePointCount(0, passphrase.length()) < shortest) {
            return Answer.refuse(Kind.INVALID, Phrase.of("no.seal.passphrase-short", shortest));
        }
        Hpke.Pair pair = Hpke.generate();
        byte[] salt = Cipher256.random(16);
        byte[] key = stretched(passphrase, cost, salt);
        Cipher256.Encrypted locked = Cipher256.encrypt(key, pair.privateKey(), about(holder, pair.publicKey(), cost));
        return Answer.of(new LockedKey(holder, pair.publicKey(), cost, salt, locked.nonce(), locked.bytes()));
    }

    /** The key ready for use, if the passphrase is right. */
    Answer<UnlockedKey> unlock(String passphrase) {
        byte[] key = stretched(passphrase, cost, salt);
        Optional<byte[]> privateKey =
                Cipher256.decrypt(key, new Cipher256.Encrypted(nonce, locked), about(holder, publicKey, cost));
        return privateKey
                .map(bytes -> Answer.of(new UnlockedKey(holder, new Hpke.Pair(publicKey, bytes))))
                .orElseGet(() -> Answer.refuse(Kind.INVALID, Phrase.of("no.seal.passphrase-wrong", holder)));
    }

    private static byte[] stretched(String passphrase, Cost cost, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[Cipher256.KEY_LENGTH];
        String same = Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
        argon.generateBytes(same.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static byte[] about(String holder, byte[] publicKey, Cost cost) {
        return CanonicalJson.bytes(java.util.List.of(
                "laurel-key-v1", holder, Fields.base64(publicKey), cost.memory(), cost.passes(), cost.lanes()));
    }

    /** As it is stored and downloaded. */
    public String written() {
        return CanonicalJson.write(Map.of(
                "format", "laurel-key-v1",
                "holder", holder,
                "locked", Fields.base64(locked),
                "memory", cost.memory(),
                "passes", cost.passes(),
                "lanes", cost.lanes(),
                "nonce", Fields.base64(nonce),
                "public", Fields.base64(publicKey),
                "salt", Fields.base64(salt)));
    }

    /** @throws IllegalArgumentException for anything but what {@link #written()} writes */
    public static LockedKey read(String written) {
        Fields key = Fields.read(written);
        Cost cost = new Cost(key.number("memory"), key.number("passes"), key.number("lanes"));
        if (!key.text("format").equals("laurel-key-v1") || !cost.bearable()) {
            throw new IllegalArgumentException("not a key of Laurel's");
        }
        return new LockedKey(
                key.text("holder"),
                key.bytes("public"),
                cost,
                key.bytes("salt"),
                key.bytes("nonce"),
                key.bytes("locked"));
    }
}
