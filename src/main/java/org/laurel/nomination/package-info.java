/** National panels score, and each member state nominates its best entries within the quota. */
@NullMarked
@ApplicationModule(
        displayName = "Nomination",
        allowedDependencies = {"platform", "audit", "edition", "roster", "entry", "judging", "tally", "tally::score"})
package org.laurel.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
