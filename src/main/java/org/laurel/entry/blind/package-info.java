/** An entry as a juror may see it: never who entered it, nor from where. */
@NullMarked
@NamedInterface("blind")
package org.laurel.entry.blind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
