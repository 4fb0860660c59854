package org.laurel.seal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many hold the keys, how many of them open, and how much work a guess at a passphrase is.
 *
 * @param memory,passes,lanes the work of Argon2id, memory in KiB: RFC 9106's second recommendation, for machines that serve
 *     others meanwhile
 */
@ConfigurationProperties("laurel.seal")
record SealSettings(
        @DefaultValue("2") int needed,
        @DefaultValue("3") int holders,
        @DefaultValue("12") int shortestPassphrase,
        @DefaultValue("65536") int memory,
        @DefaultValue("3") int passes,
        @DefaultValue("4") int lanes) {

    public SealSettings {
        if (needed < 2 || needed > holders) {
            throw new IllegalArgumentException(
                    "laurel.seal: it takes at least 2 holders to open, and no more than there" + " are; not " + needed
                            + " of " + holders);
        }
    }

    LockedKey.Cost cost() {
        return new LockedKey.Cost(memory, passes, lanes);
    }
}
