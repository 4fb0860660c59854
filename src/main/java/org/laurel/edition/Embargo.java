package org.laurel.edition;

/**
 * Until when results are sealed.
 *
 * @param releases how many different people must release them
 * @param jurorsSeeFrozen whether jurors see the results of their own stage once it is frozen
 */
public record Embargo(Moment until, int releases, boolean jurorsSeeFrozen) {}
