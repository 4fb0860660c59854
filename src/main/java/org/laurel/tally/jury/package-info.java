/** The statistics of a jury: agreement, strictness and its adjustment, influence of single jurors and stability of places. */
@NullMarked
package org.laurel.tally.jury;

import org.jspecify.annotations.NullMarked;
