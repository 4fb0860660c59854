package org.laurel.edition;

/**
 * The edition that a program's request is about, by its rules as opened: the one that the address names as
 * {@code ?edition=id}, else the one opened last. A door for programs that takes one says so in the contract.
 */
public record AskedEdition(Edition rules) {

    public String id() {
        return rules.id();
    }
}
