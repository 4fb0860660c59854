package org.laurel.preparation;

import java.time.Instant;

/**
 * A rules file that is being written; it may be wrong as long as it is a draft.
 *
 * @param name what the file calls its edition, as far as it can be told
 * @param version counts the times it was saved
 */
public record RulesDraft(String id, String name, String text, int version, String changedBy, Instant changedAt) {}
