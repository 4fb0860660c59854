/** Mails and reminders: listens to all stages, and nobody listens to it. */
@NullMarked
@ApplicationModule(
        displayName = "Notify",
        allowedDependencies = {
            "platform",
            "audit",
            "edition",
            "entry",
            "finale",
            "judging",
            "nomination",
            "proposal",
            "result",
            "roster",
            "workflow"
        })
package org.laurel.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
