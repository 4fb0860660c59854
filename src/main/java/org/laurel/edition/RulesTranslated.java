package org.laurel.edition;

/** Texts of an edition's rules are called something else, in some language, from now on. */
record RulesTranslated(String edition) {}
