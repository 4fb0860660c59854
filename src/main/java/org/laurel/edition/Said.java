package org.laurel.edition;

/** A text of the rules as somebody reads it, and the tag of the language that it is in: the rules' own where nothing is known. */
public record Said(String text, String language) {}
