package org.laurel.edition;

/** Data of one kind that a room keeps of an edition, and lets go of when the edition's rules say so. */
public interface KeptData {

    Retention.Kind kind();

    /**
     * Removes what is kept of that kind; does nothing where nothing is left.
     *
     * @return how many things went
     */
    int letGo(String edition);
}
