package org.laurel.entry;

import java.util.List;
import java.util.function.BiFunction;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Component;

/** What a coordinator decides about the entries of the own state. */
@Component
class Review {

    private static final int LONGEST = 4000;

    private final Access access;
    private final RunningEditions editions;
    private final Transitions transitions;
    private final Story story;
    private final Now now;

    Review(Access access, RunningEditions editions, Transitions transitions, Story story, Now now) {
        this.access = access;
        this.editions = editions;
        this.transitions = transitions;
        this.story = story;
        this.now = now;
    }

    Answer<Entry> reopen(Actor actor, String id, String comment) {
        String words = CleanText.of(comment);
        return decide(
                actor,
                id,
                Entry.Status.COMMENTED,
                words,
                (entry, opening) -> worded("comment", words)
                        .then(said -> opening.forReopening())
                        .then(open -> Answer.of(transitions.reopened(actor, entry, words, opening.now()))));
    }

    Answer<Entry> accept(Actor actor, String id) {
        return decide(
                actor,
                id,
                Entry.Status.ACCEPTED,
                "",
                (entry, opening) -> Answer.of(transitions.accepted(actor, entry, opening.now())));
    }

    Answer<Entry> decline(Actor actor, String id, String reason) {
        String words = CleanText.of(reason);
        return decide(
                actor,
                id,
                Entry.Status.DECLINED,
                words,
                (entry, opening) -> worded("reason", words)
                        .then(said -> Answer.of(transitions.declined(actor, entry, words, opening.now()))));
    }

    /** The same decision sent twice is one decision. */
    private Answer<Entry> decide(
            Actor actor,
            String id,
            Entry.Status target,
            String words,
            BiFunction<Entry, Opening, Answer<Entry>> decision) {
        return access.onDeskLocked(actor, id).then(entry -> {
            if (entry.is(target) && lastWords(entry).equals(words)) {
                return Answer.of(entry);
            }
            if (!entry.is(Entry.Status.SUBMITTED)) {
                return Answer.refuse(Refusal.Kind.OVERTAKEN, overtaken(entry.status()));
            }
            Opening opening = Opening.of(editions.get(entry.edition()), now.get());
            return opening.forReview().then(open -> decision.apply(entry, opening));
        });
    }

    private String lastWords(Entry entry) {
        List<Step> steps = story.of(entry.id());
        return steps.get(steps.size() - 1).words();
    }

    private static String overtaken(Entry.Status status) {
        return switch (status) {
            case COMMENTED -> Phrase.of("no.entry.review.reopened");
            case ACCEPTED -> Phrase.of("no.entry.review.accepted");
            case DECLINED -> Phrase.of("no.entry.review.declined");
            case WITHDRAWN -> Phrase.of("no.entry.review.withdrawn");
            case LAPSED -> Phrase.of("no.entry.review.lapsed");
            case NOMINATED, NOT_NOMINATED -> Phrase.of("no.entry.review.decided");
            case DRAFT, SUBMITTED -> Phrase.of("no.entry.review.not-ready");
        };
    }

    private static Answer<String> worded(String field, String words) {
        if (words.isEmpty()) {
            return fault(field, Phrase.of("no.entry.review.words"));
        }
        return words.length() <= LONGEST
                ? Answer.of(words)
                : fault(
                        field,
                        Phrase.of(
                                "no.entry.review.words-too-long",
                                String.valueOf(LONGEST),
                                String.valueOf(words.length())));
    }

    private static Answer<String> fault(String field, String sentence) {
        return Answer.refuse(Refusal.invalid(sentence, List.of(new Refusal.Fault(field, sentence))));
    }
}
