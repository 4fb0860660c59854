/** The last stage of judging: running order, freeze, ties, sign-off. An edition without a final ends with its jury. */
@NullMarked
@ApplicationModule(
        displayName = "Finale",
        allowedDependencies = {
            "platform",
            "audit",
            "edition",
            "roster",
            "entry",
            "judging",
            "vote",
            "tally",
            "tally::score"
        })
package org.laurel.finale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
