package org.laurel.edition;

/** A range of the scale, as "4-6", and what an entry that belongs there looks like. */
public record Band(String scores, String text) {}
