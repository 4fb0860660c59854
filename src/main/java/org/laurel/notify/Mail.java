package org.laurel.notify;

import java.time.Instant;

/** One message to one person, in plain text. */
public record Mail(String id, String name, String address, String subject, String body, Instant writtenAt) {}
