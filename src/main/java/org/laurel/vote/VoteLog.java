package org.laurel.vote;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Evidence;
import org.laurel.audit.Opening;
import org.laurel.bundle.Records;
import org.laurel.bundle.Scoring;
import org.springframework.stereotype.Component;

/** Puts votes into the log: each as a commitment under a pseudonym, and what opens it to nobody but the caller. */
@Component
class VoteLog {

    private final AuditLog log;

    VoteLog(AuditLog log) {
        this.log = log;
    }

    void opened(Instant at, Poll poll, VoteRound round, List<VoteRound.Option> options) {
        Records.Round content = new Records.Round(
                round.id(),
                round.stage(),
                round.category(),
                "",
                options.stream()
                        .map(option -> new Records.Stated(option.entry(), option.state()))
                        .toList(),
                List.of(),
                poll.edition().rulesHash(),
                Scoring.of(poll.stage(), poll.category()),
                round.edition());
        log.append(
                new Act(at, Act.TIMETABLE, Records.OPENED, round.id(), round.stage() + " " + round.category()),
                Evidence.open(round.id(), content.content()));
    }

    /**
     * The act is the pseudonym's: whoever reads the log does not learn whose vote it is.
     *
     * @param state the voter's, where the publics of the states are counted apart
     */
    Opening voted(
            Instant at,
            VoteRound round,
            String vote,
            String voter,
            int revision,
            List<String> entries,
            @Nullable String state) {
        return log.entrust(
                new Act(at, voter, Records.VOTED, vote, ""),
                Evidence.secret(round.id(), Records.vote(round.id(), vote, voter, revision, entries, state)));
    }

    void closed(Instant at, VoteRound round) {
        log.append(
                new Act(at, Act.TIMETABLE, Records.CLOSED, round.id(), round.stage() + " " + round.category()),
                Evidence.open(round.id(), Records.turn(round.id())));
    }

    /** Whether the log committed to it; from then on it is known. */
    boolean remember(Opening opening) {
        try {
            log.remember(opening);
            return true;
        } catch (IllegalArgumentException neverCommittedTo) {
            return false;
        }
    }

    boolean isCommittedTo(Opening opening) {
        return log.isCommittedTo(opening);
    }

    void unreadable(Instant at, String vote) {
        log.append(at, Act.TIMETABLE, "vote-unreadable", vote, "changed after it was cast");
    }

    void forget(VoteRound round) {
        log.forgetSecrets(round.id());
    }
}
