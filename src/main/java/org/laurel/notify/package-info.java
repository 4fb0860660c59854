/** Mails and reminders: listens to all stages, and nobody listens to it. */
@NullMarked
@ApplicationModule(
        displayName = "Notify",
        allowedDependencies = {"platform", "audit", "edition", "roster", "entry", "judging", "nomination", "workflow"})
package org.laurel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
