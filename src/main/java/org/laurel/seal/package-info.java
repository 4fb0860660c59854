/**
 * Content that nobody can read until enough people want it: encrypted under a key whose shares several holders have, each under
 * a passphrase of their own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Seal",
        allowedDependencies = {"platform", "audit", "audit::merkle"})
package org.laurel.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
