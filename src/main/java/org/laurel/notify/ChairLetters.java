package org.laurel.notify;

import java.util.List;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.laurel.workflow.DecisionWaits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the chair, once, that a question waits; where an edition has no chair, the secretariat, who stands in. */
@Component
class ChairLetters {

    private final RunningEditions editions;
    private final RulesWords words;
    private final Roster roster;
    private final Outbox outbox;

    ChairLetters(RunningEditions editions, RulesWords words, Roster roster, Outbox outbox) {
        this.editions = editions;
        this.words = words;
        this.roster = roster;
        this.outbox = outbox;
    }

    @EventListener
    void waits(DecisionWaits waiting) {
        Edition edition = editions.rules(waiting.edition());
        String category =
                edition.category(waiting.category()).map(Category::name).orElse(waiting.category());
        chairs().forEach(chair -> outbox.write(
                chair,
                () -> Said.of(
                        Phrase.of("mail.chair.subject"),
                        Phrase.of(question(waiting.question()), words.say(edition, category), waiting.page()))));
    }

    private static String question(Question question) {
        return switch (question) {
            case THIN_CATEGORY -> "mail.chair.thin-category";
            case MISSED_QUORUM -> "mail.chair.missed-quorum";
            case TIE -> "mail.chair.tie";
        };
    }

    private List<Person> chairs() {
        List<Person> chairs = roster.with(Role.CHAIR);
        return chairs.isEmpty() ? roster.with(Role.SECRETARIAT) : chairs;
    }
}
