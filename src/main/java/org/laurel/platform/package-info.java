/** What every stage stands on: the current actor, the clock, refusals, the security chains and the page frame. */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
package org.laurel.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
