package org.laurel.edition;

/** An edition runs from now on. */
public record EditionOpened(String edition) {}
