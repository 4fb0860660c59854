package org.laurel.audit;

import java.util.Map;

/**
 * What opens a leaf's commitment: anybody can hash it and compare.
 *
 * @param leaf hash of the leaf
 * @param salt of the commitment
 * @param content what was committed to
 */
public record Opening(String leaf, String salt, Map<String, Object> content) {

    /** As it is sealed and published: one line of canonical JSON. */
    public String line() {
        return CanonicalJson.write(Map.of("content", content, "leaf", leaf, "salt", salt));
    }

    /** @throws IllegalArgumentException for anything but what {@link #line()} writes */
    @SuppressWarnings("unchecked") // a JSON object has texts for keys
    public static Opening read(String line) {
        Map<String, Object> read = CanonicalJson.read(line);
        if (read.size() == 3
                && read.get("leaf") instanceof String leaf
                && read.get("salt") instanceof String salt
                && read.get("content") instanceof Map<?, ?> content) {
            return new Opening(leaf, salt, (Map<String, Object>) content);
        }
        throw new IllegalArgumentException("an opening has a content, a leaf and a salt");
    }

    /** The commitment that the leaf must hold if this opens it. */
    public String commitment() {
        return Commitment.with(salt, CanonicalJson.bytes(content)).hash();
    }
}
