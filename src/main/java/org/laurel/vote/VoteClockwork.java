package org.laurel.vote;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Opens and closes votes as the timetable says; what is in time does not depend on it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "laurel.vote.clockwork", matchIfMissing = true)
class VoteClockwork {

    private final VoteTimes times;

    VoteClockwork(VoteTimes times) {
        this.times = times;
    }

    @Scheduled(
            initialDelayString = "${laurel.vote.look-every:PT5S}",
            fixedDelayString = "${laurel.vote.look-every:PT5S}")
    void look() {
        times.turn();
    }
}
