/** What every stage stands on: the current actor, the clock, refusals, the security chains and the page frame. */
@NullMarked
package org.laurel.platform;

import org.jspecify.annotations.NullMarked;
