package org.laurel.platform;

/**
 * Somebody who is signed in reads in a language.
 *
 * @param login by which they are known
 * @param chosen whether they said so on a page; else their browser asked for it when they signed in
 */
public record ReadsIn(String login, Language language, boolean chosen) {}
