package org.laurel.notify;

import java.time.Instant;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.ScoreSheet;
import org.laurel.platform.Phrase;
import org.laurel.platform.WrittenMoment;
import org.laurel.roster.Roster;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells jurors what others have done to their score sheets. */
@Component
class SheetLetters {

    private final Judging judging;
    private final RunningEditions editions;
    private final Roster roster;
    private final Outbox outbox;

    SheetLetters(Judging judging, RunningEditions editions, Roster roster, Outbox outbox) {
        this.judging = judging;
        this.editions = editions;
        this.roster = roster;
        this.outbox = outbox;
    }

    @EventListener
    void restored(ScoreSheet.Restored restored) {
        Assignment sheet = judging.assignment(restored.assignment());
        outbox.write(roster.person(sheet.juror()), () -> putBack(sheet, restored.as()));
    }

    private Said putBack(Assignment sheet, Instant as) {
        String then =
                WrittenMoment.of(as, editions.rules(sheet.round().edition()).zone());
        return Said.of(
                Phrase.of("mail.sheet-restored.subject", sheet.code()),
                Phrase.of("mail.sheet-restored.body", sheet.code(), then));
    }
}
