package org.laurel.roster;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Language;
import org.laurel.platform.Role;

/**
 * Somebody who takes part in an award.
 *
 * @param id says nothing about the person; what other modules keep
 * @param login what links the person to a login
 * @param organisation whom they work for; decides conflicts of interest
 * @param state code of the member state they stand for, null for partners and the host's offices
 * @param language that they chose to read in, or their browser asked for; null while nobody knows
 */
public record Person(
        String id,
        String login,
        String name,
        String email,
        String organisation,
        @Nullable String state,
        @Nullable Language language,
        Set<Role> roles) {

    /** Somebody has a place on the roster, or another address there, and hears of it. */
    public record Invited(String person, String edition) {}

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The language in which they are written to: English for whoever chose none. */
    public Language reads() {
        return Objects.requireNonNullElse(language, Language.ENGLISH);
    }

    /** The part of the mail address behind the @, in small letters. */
    public String mailDomain() {
        return email.substring(email.indexOf('@') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
