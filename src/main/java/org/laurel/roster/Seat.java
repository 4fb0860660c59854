package org.laurel.roster;

import org.jspecify.annotations.Nullable;

/**
 * A place on a panel or jury: a person scores in one stage of an edition.
 *
 * @param stage id of the stage in the rules file
 * @param category code of the category, null for all categories
 * @param state code of the member state whose panel it is, null for a jury of all states
 */
public record Seat(
        String id,
        String edition,
        String stage,
        Person person,
        @Nullable String category,
        @Nullable String state) {}
