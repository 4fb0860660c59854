/** Papers to keep: an entry as it was submitted, and a certificate of a published place, as PDF files. */
@NullMarked
@ApplicationModule(
        displayName = "Print",
        allowedDependencies = {"platform", "edition", "entry", "result"})
package org.laurel.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
