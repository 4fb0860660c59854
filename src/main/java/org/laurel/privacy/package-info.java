/**
 * What people may ask about their own data: consents, a copy, erasure; how long data are kept; and who saw what. Every room
 * answers for its own tables, this one asks them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"platform", "audit", "edition", "roster", "entry"})
package org.laurel.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
