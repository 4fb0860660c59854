/** Tables that leave the house: entries, the progress of sheets and, once they are released, results, as files for other programs. */
@NullMarked
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {"platform", "audit", "edition", "entry", "judging", "result"})
package org.laurel.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
