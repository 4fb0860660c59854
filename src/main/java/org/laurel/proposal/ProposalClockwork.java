package org.laurel.proposal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets proposals expire that nobody confirmed in time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ProposalClockwork {

    private final Proposals proposals;

    ProposalClockwork(Proposals proposals) {
        this.proposals = proposals;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void expire() {
        proposals.expire();
    }
}
