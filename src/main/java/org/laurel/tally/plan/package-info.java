/** Judging plans: which juror scores which entry, and whether scores given under such a plan could be compared at all. */
@NullMarked
@NamedInterface("plan")
package org.laurel.tally.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
