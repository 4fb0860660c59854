/** Scores of jurors on a tree of weighted criteria become places, medals and the sentences that explain them. */
@NullMarked
@NamedInterface("score")
package org.laurel.tally.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
