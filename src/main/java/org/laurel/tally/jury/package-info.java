/** The statistics of a jury: agreement, strictness and its adjustment, influence of single jurors and stability of places. */
@NullMarked
@NamedInterface("jury")
package org.laurel.tally.jury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
