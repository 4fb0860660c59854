package org.laurel.vote;

import org.jspecify.annotations.Nullable;

/**
 * The public's vote on the entries of one category.
 *
 * <p>It opens with its entries and the key of its box, both fixed from then on. While it is {@link Status#OPEN} and the
 * database's clock is before the closing moment, each account puts in one vote, as a letter that only the opened seal can
 * read. Once {@link Status#CLOSED} it stays closed, and with its closing nothing ties an account to a vote any more. At the
 * release the letters are read, counted, and published under pseudonyms.
 *
 * @param stage id of the stage in the rules file
 * @param category code of the category
 * @param boxKey what letters are encrypted with, as base64
 */
public record VoteRound(String id, String edition, String stage, String category, Status status, String boxKey) {

    /** How far it has come. */
    public enum Status {
        OPEN,
        CLOSED
    }

    /** What can be voted for; its state is for the rule on the own state. */
    public record Option(
            String entry, String code, @Nullable String state) {}

    boolean open() {
        return status == Status.OPEN;
    }
}
