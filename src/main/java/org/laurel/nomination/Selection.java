package org.laurel.nomination;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.WrittenMoment;

/** Whether a state's list can be changed now: after its panel, before it is handed in, before the selection closes. */
record Selection(Shortlist list, ZoneId zone, Instant now) {

    Optional<Refusal> refusal() {
        if (list.handedIn().isPresent()) {
            return refuse(
                    Refusal.Kind.OVERTAKEN,
                    Phrase.of(
                            "no.nomination.handed-in",
                            told(list.handedIn().get().at())));
        }
        if (!now.isBefore(list.closes())) {
            return refuse(Refusal.Kind.CLOSED, Phrase.of("no.nomination.closed", told(list.closes())));
        }
        return list.panelAtWork()
                ? refuse(Refusal.Kind.CLOSED, Phrase.of("no.nomination.panel-scores"))
                : Optional.empty();
    }

    private String told(Instant moment) {
        return WrittenMoment.of(moment, zone);
    }

    private static Optional<Refusal> refuse(Refusal.Kind kind, String sentence) {
        return Optional.of(Refusal.because(kind, sentence));
    }
}
