package org.laurel.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.merkle.Hash;

/**
 * A content nobody can read until enough holders want it.
 *
 * <p>Sealing takes a fresh key, encrypts the content with it, cuts the key into as many shares as there are holders and encrypts
 * each share to its holder's public key; the key itself is then forgotten. Opening takes the shares of enough holders. When a
 * holder is lost, the others' shares give the key back for a moment and it is cut anew for the next generation of holders; the
 * encrypted content stays as it is.
 *
 * @param id what it is known by; the content cannot be passed off as that of another box
 * @param generation counts how often the key has been cut, from 1
 * @param needed how many holders it takes
 */
record SealedBox(String id, int generation, int needed, byte[] nonce, byte[] content, List<Wrap> wraps) {

    /**
     * One holder's share, readable by that holder alone.
     *
     * @param hash of the share: a share that was tampered with is noticed, and whose it is
     */
    record Wrap(String holder, int number, String hash, Hpke.Letter letter) {}

    public SealedBox {
        wraps = List.copyOf(wraps);
    }

    /** @throws IllegalArgumentException if no holder alone could not open it, or not even all together could */
    static SealedBox seal(String id, byte[] content, int needed, List<LockedKey> holders) {
        byte[] key = Cipher256.random(Cipher256.KEY_LENGTH);
        Cipher256.Encrypted encrypted = Cipher256.encrypt(key, content, about(id));
        return new SealedBox(id, 0, needed, encrypted.nonce(), encrypted.bytes(), List.of()).cut(key, needed, holders);
    }

    private SealedBox cut(byte[] key, int needed, List<LockedKey> holders) {
        if (needed < 2 || needed > holders.size()) {
            throw new IllegalArgumentException("a seal takes at least 2 holders and no more than there are: not "
                    + needed + " of " + holders.size());
        }
        SealedBox next = new SealedBox(id, generation + 1, needed, nonce, content, List.of());
        List<byte[]> shares = Shares.split(key, needed, holders.size());
        List<Wrap> wraps = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            wraps.add(next.wrap(holders.get(i), i + 1, shares.get(i)));
        }
        return new SealedBox(id, next.generation, needed, nonce, content, wraps);
    }

    private Wrap wrap(LockedKey holder, int number, byte[] share) {
        byte[] about = Share.about("laurel-share-v1", id, generation, number, holder.holder());
        return new Wrap(holder.holder(), number, Hash.of(share).hex(), Hpke.encrypt(holder.publicKey(), share, about));
    }

    private static byte[] about(String id) {
        return CanonicalJson.bytes(List.of("laurel-box-v1", id));
    }

    byte[] about(Wrap wrap) {
        return Share.about("laurel-share-v1", id, generation, wrap.number(), wrap.holder());
    }

    /** The content; empty with too few shares, or with one that is not of this box and generation. */
    Optional<byte[]> open(List<Share> shares) {
        return key(shares).flatMap(this::opened);
    }

    /** The same box for other holders; empty as {@link #open} is. */
    Optional<SealedBox> cutAnew(List<Share> shares, int needed, List<LockedKey> holders) {
        return key(shares).filter(key -> opened(key).isPresent()).map(key -> cut(key, needed, holders));
    }

    private Optional<byte[]> opened(byte[] key) {
        return Cipher256.decrypt(key, new Cipher256.Encrypted(nonce, content), about(id));
    }

    private Optional<byte[]> key(List<Share> shares) {
        Map<Integer, Share> different = new LinkedHashMap<>();
        shares.stream().filter(this::mine).forEach(share -> different.put(share.number(), share));
        if (different.size() < needed) {
            return Optional.empty();
        }
        return Optional.of(Shares.join(different.values().stream()
                .limit(needed)
                .map(share -> new Shares.Numbered(share.number(), share.bytes()))
                .toList()));
    }

    private boolean mine(Share share) {
        return share.box().equals(id)
                && share.generation() == generation
                && wraps.stream()
                        .filter(wrap -> wrap.number() == share.number())
                        .anyMatch(wrap ->
                                wrap.hash().equals(Hash.of(share.bytes()).hex()));
    }

    /** The hash of the encrypted content, which stays the same whoever the holders are. */
    String contentHash() {
        return Hash.of(nonce, content).hex();
    }

    /** As it is stored. */
    String written() {
        return CanonicalJson.write(Map.of(
                "content",
                Fields.base64(content),
                "format",
                "laurel-box-v1",
                "generation",
                generation,
                "id",
                id,
                "needed",
                needed,
                "nonce",
                Fields.base64(nonce),
                "wraps",
                wraps.stream().map(SealedBox::fields).toList()));
    }

    private static Map<String, Object> fields(Wrap wrap) {
        return Map.of(
                "encapsulated", Fields.base64(wrap.letter().encapsulated()),
                "hash", wrap.hash(),
                "holder", wrap.holder(),
                "number", wrap.number(),
                "share", Fields.base64(wrap.letter().bytes()));
    }

    /** @throws IllegalArgumentException for anything but what {@link #written()} writes */
    static SealedBox read(String written) {
        Fields box = Fields.read(written);
        return new SealedBox(
                box.text("id"),
                box.number("generation"),
                box.number("needed"),
                box.bytes("nonce"),
                box.bytes("content"),
                box.list("wraps").stream().map(SealedBox::wrap).toList());
    }

    private static Wrap wrap(Fields wrap) {
        return new Wrap(
                wrap.text("holder"),
                wrap.number("number"),
                wrap.text("hash"),
                new Hpke.Letter(wrap.bytes("encapsulated"), wrap.bytes("share")));
    }
}
