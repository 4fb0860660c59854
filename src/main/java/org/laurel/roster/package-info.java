/** Who takes part: entrants, coordinators, panel members, jurors, the chair, and the login each of them has. */
@NullMarked
package org.laurel.roster;

import org.jspecify.annotations.NullMarked;
