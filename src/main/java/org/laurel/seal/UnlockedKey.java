package org.laurel.seal;

import java.util.Arrays;
import java.util.Optional;
import org.laurel.audit.merkle.Hash;

/** A holder's key while the holder's passphrase is at hand. */
final class UnlockedKey {

    private final String holder;
    private final Hpke.Pair pair;

    UnlockedKey(String holder, Hpke.Pair pair) {
        this.holder = holder;
        this.pair = pair;
    }

    String holder() {
        return holder;
    }

    /** Whether a letter to the public half can be read with the private half. */
    boolean works() {
        byte[] word = Cipher256.random(Cipher256.KEY_LENGTH);
        byte[] about = Share.about("laurel-proof-v1", "", 0, 0, holder);
        Hpke.Letter letter = Hpke.encrypt(pair.publicKey(), word, about);
        return Hpke.decrypt(pair, letter, about)
                .filter(read -> Arrays.equals(read, word))
                .isPresent();
    }

    /** The holder's own share of a box; empty if the box holds none for this key, or a changed one. */
    Optional<Share> share(SealedBox box) {
        return box.wraps().stream()
                .filter(wrap -> wrap.holder().equals(holder))
                .findFirst()
                .flatMap(wrap -> Hpke.decrypt(pair, wrap.letter(), box.about(wrap))
                        .filter(bytes -> Hash.of(bytes).hex().equals(wrap.hash()))
                        .map(bytes -> new Share(box.id(), box.generation(), wrap.number(), bytes)));
    }

    /** What is in a letter to this holder. */
    Optional<byte[]> read(Hpke.Letter letter, byte[] about) {
        return Hpke.decrypt(pair, letter, about);
    }

    /** A share that another holder has left for this one. */
    Optional<Share> receive(Share.Forwarded forwarded) {
        return Hpke.decrypt(pair, forwarded.letter(), forwarded.about())
                .map(bytes -> new Share(forwarded.box(), forwarded.generation(), forwarded.number(), bytes));
    }
}
