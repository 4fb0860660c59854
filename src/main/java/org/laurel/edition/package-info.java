/** The rules file: an award's edition as data, checked wholly when it is read. */
@NullMarked
@ApplicationModule(displayName = "Edition", allowedDependencies = "tally")
package org.laurel.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
