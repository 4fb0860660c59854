/** Mails and reminders: listens to all stages, and nobody listens to it. */
@ApplicationModule(
        allowedDependencies = {"audit", "platform", "edition", "roster", "entry", "judging", "nomination", "workflow"})
@NullMarked
package org.laurel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
