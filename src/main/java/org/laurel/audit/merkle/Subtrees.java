package org.laurel.audit.merkle;

/** Where the roots of complete subtrees come from: level 0 are leaves, a root of level k covers 2^k of them. */
@FunctionalInterface
public interface Subtrees {

    /** The root over the entries from {@code index * 2^level} on, as many as {@code 2^level}. */
    Hash root(int level, long index);
}
