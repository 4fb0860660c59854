/** What is entered: from the first draft to the nomination, with its answers, its documents and its story. */
@NullMarked
@ApplicationModule(
        displayName = "Entry",
        allowedDependencies = {"platform", "audit", "edition", "plot", "proposal", "roster"})
package org.laurel.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
