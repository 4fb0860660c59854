package org.laurel.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person, in plain text.
 *
 * @param language tag of the language that it is written in
 * @param due a moment that it asks the person to keep in mind
 */
public record Mail(
        String id,
        String name,
        String address,
        String language,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant due,
        Delivery delivery) {

    /** How far it has come. */
    public enum Way {
        WAITING,
        SENT,
        /** The mail server was asked and this program ended before it answered: only people can tell whether it arrived. */
        UNCLEAR,
        /** Refused too often; nobody tries again unless somebody says so. */
        GIVEN_UP
    }

    /** {@code trouble} is what the mail server said last, if it refused. */
    public record Delivery(
            Way way,
            int attempts,
            @Nullable Instant sentAt,
            @Nullable String trouble) {}
}
