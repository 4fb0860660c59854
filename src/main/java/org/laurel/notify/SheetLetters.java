package org.laurel.notify;

import org.laurel.edition.RunningEditions;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.ScoreSheet;
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
        String as = WrittenMoment.of(
                restored.as(), editions.rules(sheet.round().edition()).zone());
        outbox.write(
                roster.person(sheet.juror()),
                "Your score sheet for " + sheet.code() + " was put back",
                "Two people of the award put your score sheet for " + sheet.code() + " back to what you handed in on "
                        + as
                        + ". What you handed in later is kept and is not counted. If that is not right, please look at the"
                        + " sheet and hand it in again while scoring is open.");
    }
}
