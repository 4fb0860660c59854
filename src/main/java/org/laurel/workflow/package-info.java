/**
 * The engine's edge, and the only package that knows the engine. For each diagram one {@code …Process} (what the
 * application tells the engine) and one {@code …Steps} (what the diagram asks the application).
 */
@NullMarked
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "platform",
            "audit",
            "edition",
            "roster",
            "entry",
            "judging",
            "nomination",
            "finale",
            "plot",
            "vote",
            "result",
            "seal"
        })
package org.laurel.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
