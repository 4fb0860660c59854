/** What looks odd in how a jury scored: it is pointed out to somebody, and changes nothing. */
@NullMarked
@NamedInterface("alarm")
package org.laurel.tally.alarm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
