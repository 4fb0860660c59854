/** What the hall sees at the ceremony: released results, one message at a time, as the secretariat reveals them. */
@NullMarked
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {"platform", "audit", "edition", "result", "vote"})
package org.laurel.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
