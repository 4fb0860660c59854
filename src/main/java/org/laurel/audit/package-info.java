/**
 * The record of every act that matters: appended in the act's own transaction, never changed, and a Merkle tree over all of it
 * whose signed checkpoints witnesses hold.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform"})
package org.laurel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
