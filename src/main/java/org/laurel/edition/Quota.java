package org.laurel.edition;

/** How many entries a state may nominate at most: in one category, and in all of them. */
public record Quota(int perCategory, int perState) {}
