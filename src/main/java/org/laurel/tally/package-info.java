/** The mathematics of judging: scores become standings and ballots become winners, with the working shown. */
@NullMarked
@ApplicationModule(
        displayName = "Tally",
        allowedDependencies = {})
package org.laurel.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
