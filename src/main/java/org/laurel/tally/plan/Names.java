package org.laurel.tally.plan;

import java.util.List;

/** Ids in a sentence: the first few by name, the rest by number. */
public final class Names {

    private static final int NAMED = 8;

    private Names() {}

    /** {@code J1, J2 and 5 more}. */
    public static String listed(List<String> ids) {
        if (ids.size() <= NAMED) {
            return String.join(", ", ids);
        }
        return String.join(", ", ids.subList(0, NAMED)) + " and " + (ids.size() - NAMED) + " more";
    }

    /** {@code juror J1} or {@code jurors J1, J2}. */
    public static String counted(String noun, List<String> ids) {
        return counted(noun, noun + "s", ids);
    }

    public static String counted(String singular, String plural, List<String> ids) {
        return ids.isEmpty() ? "no " + singular : (ids.size() == 1 ? singular : plural) + " " + listed(ids);
    }

    /** {@code 1 sheet} or {@code 2 sheets}. */
    public static String number(int count, String singular, String plural) {
        return count + " " + (count == 1 ? singular : plural);
    }
}
