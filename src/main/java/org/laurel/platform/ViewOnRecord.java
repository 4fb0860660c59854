package org.laurel.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a request that shows a file, a score sheet or how jurors scored by name: who sees which one goes on record for the auditor. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ViewOnRecord {

    /** What is seen, in a word: document, sheet, jury. */
    String value();
}
