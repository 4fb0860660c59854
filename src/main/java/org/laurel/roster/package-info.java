/** Who takes part: entrants, coordinators, panel members, jurors, the chair, and the login each of them has. */
@NullMarked
@ApplicationModule(
        displayName = "Roster",
        allowedDependencies = {"platform", "audit", "edition"})
package org.laurel.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
