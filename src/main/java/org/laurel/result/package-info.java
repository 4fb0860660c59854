/** Results wait sealed for the ceremony, are released by enough different people, and are public from then on. */
@NullMarked
@ApplicationModule(
        displayName = "Result",
        allowedDependencies = {
            "platform",
            "audit",
            "bundle",
            "edition",
            "entry",
            "finale",
            "judging",
            "plot",
            "proposal",
            "roster",
            "seal",
            "tally",
            "tally::jury",
            "tally::score",
            "vote"
        })
package org.laurel.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
