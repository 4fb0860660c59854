/**
 * Shapes from numbers: where on a picture a number lies, and the same numbers as a table behind it. The templates of
 * {@code plot} draw them as SVG; whose numbers they are, and who may see them, is their room's business.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plot",
        allowedDependencies = {})
package org.laurel.plot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
