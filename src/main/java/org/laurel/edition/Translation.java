package org.laurel.edition;

/**
 * What a text of the rules is called in one language.
 *
 * @param text as the rules have it, letter by letter
 * @param machine whether a machine made it, and nobody who speaks the language has looked at it yet
 */
public record Translation(String text, String words, boolean machine) {}
