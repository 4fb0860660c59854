/**
 * People score entries: rounds, assignments, conflicts and recusals, score sheets, closing. The same for a national panel,
 * the jury and the final; what differs is in the rules file.
 */
@NullMarked
@ApplicationModule(
        displayName = "Judging",
        allowedDependencies = {
            "platform",
            "audit",
            "bundle",
            "edition",
            "proposal",
            "roster",
            "seal",
            "entry::blind",
            "tally",
            "tally::alarm",
            "tally::jury",
            "tally::score",
            "tally::plan"
        })
package org.laurel.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
