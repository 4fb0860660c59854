package org.laurel.edition;

/** A text an entrant agrees to: what is agreed to is this version of it; one that is not required can be withdrawn. */
public record Declaration(String id, int version, boolean required, String text) {}
