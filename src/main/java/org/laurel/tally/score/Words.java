package org.laurel.tally.score;

import java.util.List;

/** Enumerations as a sentence has them. */
final class Words {

    private Words() {}

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
