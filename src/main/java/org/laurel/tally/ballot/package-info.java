/** Ballots become winners: every method a public or a jury decides by, one class each, with its working. */
@NullMarked
@NamedInterface("ballot")
package org.laurel.tally.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
