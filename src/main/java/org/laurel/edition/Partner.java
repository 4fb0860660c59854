package org.laurel.edition;

/** A partner of the award: it nominates nobody, but may send jurors and observers. */
public record Partner(String code, String name) {}
