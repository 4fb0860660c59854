package org.laurel.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Builds the tree every few seconds and makes a checkpoint at a set interval. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "laurel.log.clockwork", matchIfMissing = true)
class AuditClockwork {

    private final AuditTree tree;
    private final Checkpoints checkpoints;

    AuditClockwork(AuditTree tree, Checkpoints checkpoints) {
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    @Scheduled(
            initialDelayString = "${laurel.log.build-every:PT5S}",
            fixedDelayString = "${laurel.log.build-every:PT5S}")
    void build() {
        tree.build();
    }

    @Scheduled(
            initialDelayString = "${laurel.log.checkpoint-every:PT1H}",
            fixedDelayString = "${laurel.log.checkpoint-every:PT1H}")
    void checkpoint() {
        checkpoints.make();
    }
}
