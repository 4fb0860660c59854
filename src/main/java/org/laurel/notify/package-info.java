/** Mails and reminders: listens to all stages, and nobody listens to it. */
@NullMarked
@ApplicationModule(
        displayName = "Notify",
        allowedDependencies = {
            "platform",
            "audit",
            "edition",
            "entry",
            "judging",
            "nomination",
            "proposal",
            "roster",
            "workflow"
        })
package org.laurel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
