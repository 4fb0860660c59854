package org.laurel.tally.jury;

/** The other jurors on an entry. */
final class Others {

    private Others() {}

    /** The mean of the others' totals for an entry that at least one other has scored. */
    static double mean(JuryMatrix totals, int entry, int juror) {
        double sum = 0;
        int count = 0;
        for (int other : totals.jurorsOf(entry)) {
            if (other != juror) {
                sum += totals.total(entry, other);
                count++;
            }
        }
        return sum / count;
    }
}
