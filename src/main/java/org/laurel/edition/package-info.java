/** The rules file: an award's edition as data, checked wholly when it is read. */
@NullMarked
@ApplicationModule(
        displayName = "Edition",
        allowedDependencies = {"platform", "audit", "proposal", "tally", "tally::score", "tally::ballot"})
package org.laurel.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
