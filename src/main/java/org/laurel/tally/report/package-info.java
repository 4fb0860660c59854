/** The jury report: what the scores of a round say about its jury and about how far the places can be trusted. */
@NullMarked
@NamedInterface("report")
package org.laurel.tally.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
