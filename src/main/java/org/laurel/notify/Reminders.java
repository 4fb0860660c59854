package org.laurel.notify;

import java.time.Instant;
import java.util.List;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.judging.Judging;
import org.laurel.judging.JurorProgress;
import org.laurel.judging.Round;
import org.laurel.judging.RoundProgress;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.laurel.workflow.NoticeDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what the diagrams say is to be said: one digest to each person who owes something, never one mail a task. */
@Component
class Reminders {

    private static final String OF_ALL_STATES = "";

    private final RunningEditions editions;
    private final Entries entries;
    private final Judging judging;
    private final RoundProgress progress;
    private final Roster roster;
    private final Outbox outbox;

    Reminders(
            RunningEditions editions,
            Entries entries,
            Judging judging,
            RoundProgress progress,
            Roster roster,
            Outbox outbox) {
        this.editions = editions;
        this.entries = entries;
        this.judging = judging;
        this.progress = progress;
        this.roster = roster;
        this.outbox = outbox;
    }

    @EventListener
    void remind(NoticeDue notice) {
        Edition edition = editions.rules(notice.edition());
        switch (notice.kind()) {
            case REVIEW_WAITS ->
                coordinator(
                        entries.entry(notice.about()).state(),
                        "An entry waits for your review",
                        "An entry of your member state has not been reviewed yet, and the review closes soon.");
            case SELECTION_WAITS ->
                coordinator(
                        notice.about(),
                        "The shortlist of your member state",
                        "The shortlist has not been handed in yet, and the selection closes soon. Without it the entries are"
                                + " nominated in the order of the panel's scores.");
            case PANEL_MEMBER_RECUSED ->
                coordinator(
                        notice.about(),
                        "A panel member is recused",
                        "A member of your panel has a conflict of interest. The sheet is kept and does not count.");
            case PANEL_WAITS ->
                rounds(edition, Stage.Kind.NATIONAL).stream()
                        .filter(round -> round.state().equals(notice.about()))
                        .forEach(this::remindJurors);
            case JURORS_OWE ->
                rounds(edition, Stage.Kind.JURY).stream()
                        .filter(round -> round.category().equals(notice.about())
                                && round.state().equals(OF_ALL_STATES))
                        .forEach(this::remindJurors);
            case JUROR_RECUSED ->
                roster.with(Role.CHAIR)
                        .forEach(chair -> outbox.write(
                                chair,
                                "A juror is recused",
                                "A juror in “" + category(edition, notice.about())
                                        + "” has a conflict of interest. The sheet is kept and does not count; the reason is on the"
                                        + " round's page."));
        }
    }

    private void coordinator(String state, String subject, String body) {
        roster.coordinatorOf(state).ifPresent(coordinator -> outbox.write(coordinator, subject, body));
    }

    private List<Round> rounds(Edition edition, Stage.Kind kind) {
        List<String> stages = edition.stages(kind).stream().map(Stage::id).toList();
        return judging.rounds(edition.id()).stream()
                .filter(round -> stages.contains(round.stage()) && round.status() == Round.Status.OPEN)
                .toList();
    }

    private void remindJurors(Round round) {
        Instant closes = editions.get(round.edition()).timetable().at(Moment.of(round.closes()));
        for (JurorProgress juror : progress.of(round)) {
            if (!juror.owed().isEmpty()) {
                Person person = roster.person(juror.juror());
                outbox.write(
                        person,
                        juror.owed().size() + " of " + juror.of() + " sheets are still to be handed in",
                        "You have handed in " + juror.done() + " of " + juror.of()
                                + " score sheets. What you have written so far is saved. Scoring closes soon; a sheet that is"
                                + " not handed in by then is missing.",
                        closes);
            }
        }
    }

    private static String category(Edition edition, String code) {
        return edition.category(code).orElseThrow().name();
    }
}
