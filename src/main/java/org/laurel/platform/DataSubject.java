package org.laurel.platform;

/**
 * A person whom data are about.
 *
 * @param id the person's id in the roster
 * @param login what they sign in with, and what acts are recorded under
 */
public record DataSubject(String id, String login) {

    /** What stands in the place of the login once the person is forgotten; says nothing about them. */
    public String pseudonym() {
        return "erased-" + id;
    }
}
