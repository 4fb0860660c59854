/**
 * An edition before it begins: its rules file is written, checked, compared with another, tried dry against the roster, and
 * opened.
 */
@NullMarked
@ApplicationModule(
        displayName = "Preparation",
        allowedDependencies = {"platform", "edition", "judging", "roster", "tally::plan", "tally::score"})
package org.laurel.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
