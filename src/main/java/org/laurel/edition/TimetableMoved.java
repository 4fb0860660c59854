package org.laurel.edition;

/** A moment of a running edition's timetable has been moved; what waits for it must look again. */
public record TimetableMoved(String edition, Moment moment) {}
