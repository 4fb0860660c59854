/** Pages of entrants and of coordinators. */
@NullMarked
package org.laurel.entry.web;

import org.jspecify.annotations.NullMarked;
