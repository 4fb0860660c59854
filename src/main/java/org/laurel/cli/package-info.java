/** The command line: what the program does without starting its application. */
@NullMarked
@ApplicationModule(displayName = "Command line")
package org.laurel.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
