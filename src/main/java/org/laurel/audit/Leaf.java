package org.laurel.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.laurel.audit.merkle.Hash;

/**
 * What the log says of an act to everybody: when, what, about which id; who did it and the details only as a commitment, so
 * that a person's data can be erased and the log still holds.
 *
 * @param scope what the act's evidence is published with, empty without any: nobody can leave one act of a scope out unseen
 * @param commitment to the act's evidence, empty without any
 * @param privately commitment to the actor and the detail
 */
record Leaf(Instant at, String act, String subject, String scope, String commitment, String privately) {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static Leaf of(Act act, String salt, String scope, String commitment) {
        byte[] privately = CanonicalJson.bytes(Map.of("actor", act.actor(), "detail", act.detail()));
        return new Leaf(
                act.at(),
                act.what(),
                act.subject(),
                scope,
                commitment,
                Commitment.with(salt, privately).hash());
    }

    /** Databases keep microseconds; a leaf must come out the same when it is read again. */
    static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    String line() {
        return CanonicalJson.write(Map.of(
                "act",
                act,
                "at",
                AT.format(at),
                "commitment",
                commitment,
                "private",
                privately,
                "scope",
                scope,
                "subject",
                subject));
    }

    Hash hash() {
        return Hash.leaf(line().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
