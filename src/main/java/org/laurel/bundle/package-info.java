/**
 * What an edition publishes so that anybody can recount it: one file in a documented format, its writer and its verifier. See
 * src/docs/bundle.md.
 */
@NullMarked
@ApplicationModule(
        displayName = "Bundle",
        allowedDependencies = {"audit", "audit::merkle", "edition", "tally", "tally::score", "tally::ballot"})
package org.laurel.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
