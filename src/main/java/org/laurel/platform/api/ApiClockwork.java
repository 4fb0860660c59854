package org.laurel.platform.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets go of kept answers once their day is over. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "laurel.api.clockwork", matchIfMissing = true)
class ApiClockwork {

    private final OnceAnswers kept;

    ApiClockwork(OnceAnswers kept) {
        this.kept = kept;
    }

    @Scheduled(initialDelayString = "${laurel.api.first-after:PT5M}", fixedDelayString = "${laurel.api.every:PT1H}")
    void letGo() {
        kept.letGo();
    }
}
