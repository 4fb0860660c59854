/**
 * What nobody does alone: one person proposes it with a reason, another confirms it before the proposal expires. The rooms whose
 * acts these are say what is to be checked and done; this one sees to it that two different people stand for it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Proposal",
        allowedDependencies = {"platform", "audit"})
package org.laurel.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
