package org.laurel.privacy;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks once a day whether something is kept for longer than it may be. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "laurel.retention.clockwork", matchIfMissing = true)
class PrivacyClockwork {

    private final KeptForATime kept;

    PrivacyClockwork(KeptForATime kept) {
        this.kept = kept;
    }

    @Scheduled(
            initialDelayString = "${laurel.retention.first-after:PT10M}",
            fixedDelayString = "${laurel.retention.every:P1D}")
    void letGo() {
        kept.letGo();
    }
}
