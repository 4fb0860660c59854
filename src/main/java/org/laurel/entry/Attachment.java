package org.laurel.entry;

import java.time.Instant;
import org.laurel.edition.Documents;

/**
 * A document of an entry, without its bytes.
 *
 * @param name as its entrant named it, cleaned; never shown where judging is blind
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record Attachment(
        String id, String entry, String name, Documents.Type type, long size, String sha256, Instant addedAt) {}
