package org.laurel.audit;

import org.laurel.audit.merkle.Hash;

/**
 * What somebody takes home after an act: the hash of its leaf in the log. With the published bundle it shows that the act is
 * in the log as it was; by itself it shows nobody what was done.
 */
public record Receipt(Hash leaf) {

    /** As it is shown and typed in: 64 hexadecimal digits. */
    public String code() {
        return leaf.hex();
    }
}
