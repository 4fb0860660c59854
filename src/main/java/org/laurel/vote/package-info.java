/**
 * The public votes: one vote for each account and category, sealed on arrival, counted at the release, and recounted by
 * anybody. Nothing here knows before the release what anybody voted.
 */
@NullMarked
@ApplicationModule(
        displayName = "Vote",
        allowedDependencies = {"platform", "audit", "bundle", "edition", "entry", "entry::blind", "judging", "seal"})
package org.laurel.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
