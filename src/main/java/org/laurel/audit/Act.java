package org.laurel.audit;

import java.time.Instant;

/**
 * Something that somebody did and that may be asked about later.
 *
 * @param actor login of the person, or {@code laurel} where the timetable acted
 * @param what the act's name in the past tense, such as {@code deadline-moved}
 * @param subject id of what it was done to
 * @param detail what else matters, without anything that is sealed
 */
public record Act(Instant at, String actor, String what, String subject, String detail) {

    public static final String TIMETABLE = "laurel";

    /** The longest detail kept; a longer reason belongs to the thing itself. */
    static final int DETAIL = 4000;

    public Act {
        detail = detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail;
    }
}
