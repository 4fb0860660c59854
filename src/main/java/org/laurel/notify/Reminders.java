package org.laurel.notify;

import java.time.Instant;
import java.util.List;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.judging.Judging;
import org.laurel.judging.JurorProgress;
import org.laurel.judging.Round;
import org.laurel.judging.RoundProgress;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.roster.Roster;
import org.laurel.workflow.NoticeDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what the diagrams say is to be said: one digest to each person who owes something, never one mail a task. */
@Component
class Reminders {

    private static final String OF_ALL_STATES = "";

    private final RunningEditions editions;
    private final RulesWords words;
    private final Entries entries;
    private final Judging judging;
    private final RoundProgress progress;
    private final Roster roster;
    private final Outbox outbox;

    Reminders(
            RunningEditions editions,
            RulesWords words,
            Entries entries,
            Judging judging,
            RoundProgress progress,
            Roster roster,
            Outbox outbox) {
        this.editions = editions;
        this.words = words;
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
                        entries.entry(notice.about()).state(), "mail.review-waits.subject", "mail.review-waits.body");
            case SELECTION_WAITS ->
                coordinator(notice.about(), "mail.selection-waits.subject", "mail.selection-waits.body");
            case PANEL_MEMBER_RECUSED ->
                coordinator(notice.about(), "mail.panel-recused.subject", "mail.panel-recused.body");
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
                                () -> Said.of(
                                        Phrase.of("mail.juror-recused.subject"),
                                        Phrase.of("mail.juror-recused.body", category(edition, notice.about())))));
        }
    }

    private void coordinator(String state, String subject, String body) {
        roster.coordinatorOf(state)
                .ifPresent(
                        coordinator -> outbox.write(coordinator, () -> Said.of(Phrase.of(subject), Phrase.of(body))));
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
                outbox.write(roster.person(juror.juror()), () -> owed(juror), closes);
            }
        }
    }

    private static Said owed(JurorProgress juror) {
        String of = String.valueOf(juror.of());
        return Said.of(
                Phrase.of(
                        "mail.sheets-owed.subject", String.valueOf(juror.owed().size()), of),
                Phrase.of("mail.sheets-owed.body", String.valueOf(juror.done()), of));
    }

    private String category(Edition edition, String code) {
        return words.say(edition, edition.category(code).orElseThrow().name());
    }
}
