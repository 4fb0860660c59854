package org.laurel.finale;

import java.time.Instant;

/** The chair stands for a category's result: who, by login, and when. */
public record SignOff(String by, Instant at) {}
