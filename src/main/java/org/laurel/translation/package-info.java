/** The texts of the rules in other languages: tables of words that the secretariat takes and brings, beside the rules and never part of them. */
@NullMarked
@ApplicationModule(
        displayName = "Translation",
        allowedDependencies = {"platform", "audit", "edition", "export"})
package org.laurel.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
