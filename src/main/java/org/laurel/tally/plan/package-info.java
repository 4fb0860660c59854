/** Judging plans: which juror scores which entry, and whether scores given under such a plan could be compared at all. */
@NullMarked
package org.laurel.tally.plan;

import org.jspecify.annotations.NullMarked;
