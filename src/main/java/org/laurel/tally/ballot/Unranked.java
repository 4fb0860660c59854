package org.laurel.tally.ballot;

/** How options that a ballot does not rank are read. */
public enum Unranked {
    /** They are last on that ballot, and equal among themselves. */
    LAST,
    /** The ballot says nothing about them. */
    IGNORED
}
