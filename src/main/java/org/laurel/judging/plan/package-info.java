/** The proposal of incomplete panels: who could score what, within conflicts and loads, so that every juror meets every other. */
@NullMarked
@NamedInterface("plan")
package org.laurel.judging.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
