package org.laurel.edition;

import java.time.Period;

/**
 * What makes a company and its product eligible.
 *
 * @param regionalShares the percentage of a joint venture's shares that must be held within the region
 * @param homeDevelopment the percentage of research and design that must be done in the nominating state
 * @param winnersRest how long a product that won may not be entered again
 */
public record Eligibility(int regionalShares, int homeDevelopment, Period winnersRest) {

    public static final Eligibility OPEN = new Eligibility(0, 0, Period.ZERO);
}
