package org.laurel.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to entries: what entrants, coordinators and the timetable do with them, and the lists that stages work from. */
@Service
@Transactional
public class Entries {

    private final StoredEntries stored;
    private final StoredAnswers answers;
    private final Access access;
    private final Drafts drafts;
    private final Attaching attaching;
    private final HandingIn handingIn;
    private final Review review;
    private final Closing closing;
    private final Transitions transitions;
    private final RunningEditions editions;
    private final Now now;

    Entries(
            StoredEntries stored,
            StoredAnswers answers,
            Access access,
            Drafts drafts,
            Attaching attaching,
            HandingIn handingIn,
            Review review,
            Closing closing,
            Transitions transitions,
            RunningEditions editions,
            Now now) {
        this.stored = stored;
        this.answers = answers;
        this.access = access;
        this.drafts = drafts;
        this.attaching = attaching;
        this.handingIn = handingIn;
        this.review = review;
        this.closing = closing;
        this.transitions = transitions;
        this.editions = editions;
        this.now = now;
    }

    public Answer<Entry> register(Actor actor, String edition, String category) {
        return drafts.begin(actor, edition, category);
    }

    /**
     * Keeps what was typed, complete or not. Fields that are not among the answers stay as they are.
     *
     * @param version the one that was on the page; another window may have been quicker
     */
    public Answer<Entry> saveDraft(Actor actor, String entry, long version, Map<String, String> answers) {
        return drafts.save(actor, entry, version, answers);
    }

    /** The same bytes attached twice are one document. */
    public Answer<Attachment> attach(Actor actor, String entry, String fileName, byte[] content) {
        return attaching.attach(actor, entry, fileName, content);
    }

    public Answer<Entry> removeDocument(Actor actor, String entry, String document) {
        return attaching.remove(actor, entry, document);
    }

    /** Locks the entry, or tells everything that is missing or not right at once. Submitted twice is submitted once. */
    public Answer<Entry> submit(Actor actor, String id) {
        return handingIn.submit(actor, id);
    }

    public Answer<Entry> withdraw(Actor actor, String id) {
        return access.ownLocked(actor, id).then(entry -> {
            if (entry.is(Entry.Status.WITHDRAWN)) {
                return Answer.of(entry);
            }
            return entry.canBeWithdrawn()
                    ? Answer.of(transitions.withdrawn(actor, entry, now.get()))
                    : Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.entry.not-withdrawn"));
        });
    }

    /** Gives a submitted entry back to its entrant, who can change it and submit it again until submission closes. */
    public Answer<Entry> reopen(Actor actor, String entry, String comment) {
        return review.reopen(actor, entry, comment);
    }

    /** Lets an entry into the national selection; rules of eligibility inform whoever decides, and do not decide. */
    public Answer<Entry> accept(Actor actor, String entry) {
        return review.accept(actor, entry);
    }

    public Answer<Entry> decline(Actor actor, String entry, String reason) {
        return review.decline(actor, entry, reason);
    }

    /** Lets drafts lapse, once the timetable says so, and tells how many. */
    public int closeSubmissions(String edition) {
        return closing.submissions(edition);
    }

    /** Lets an entry lapse that was submitted and that nobody decided upon while the review was open. */
    public void closeUnreviewed(String id) {
        stored.lock(id)
                .filter(entry -> entry.is(Entry.Status.SUBMITTED))
                .ifPresent(entry -> closing.lapse(entry, "The review closed before the entry was decided upon."));
    }

    /** Lets an entry lapse that its entrant did not submit again in time. */
    public void lapse(String id) {
        stored.lock(id)
                .filter(Entry::canBeChanged)
                .ifPresent(entry -> closing.lapse(entry, "It was not submitted again before the deadline."));
    }

    public void markNominated(String id) {
        selected(id, Step.What.NOMINATED);
    }

    public void markNotNominated(String id) {
        selected(id, Step.What.NOT_NOMINATED);
    }

    /** @throws IllegalStateException for an entry that no national selection could decide upon */
    private void selected(String id, Step.What what) {
        Entry entry = stored.lock(id).orElseThrow();
        if (entry.is(Entry.Status.ACCEPTED)) {
            transitions.byTimetable(entry, now.get(), what, "");
        } else if (!entry.is(what.leadsTo())) {
            throw new IllegalStateException("entry " + id + " is " + entry.status() + ", not accepted");
        }
    }

    /** What the decision table on eligibility asks: facts by name, null for what the form does not ask. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> eligibilityFacts(String id) {
        Entry entry = entry(id);
        Edition edition = editions.get(entry.edition());
        var category = edition.category(entry.category()).orElseThrow();
        return new EligibilityFacts(edition, category, answers.of(id)).all();
    }

    /** @param reasons sentences for the entrant and the coordinator; none for an eligible entry */
    public void noteEligibility(String id, List<String> reasons) {
        stored.judgedEligible(id, reasons);
    }

    /** @throws java.util.NoSuchElementException for an id that was never given out */
    @Transactional(readOnly = true)
    public Entry entry(String id) {
        return stored.find(id).orElseThrow();
    }

    /** What decides who has a conflict of interest with it; not for jurors' eyes. */
    @Transactional(readOnly = true)
    public Entry.Origin origin(String id) {
        Map<String, String> given = answers.of(id);
        String mail = given.getOrDefault("email", "");
        return new Entry.Origin(
                given.getOrDefault("company", ""),
                mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /** The actor's own entries, in the order in which they were begun. */
    @Transactional(readOnly = true)
    public List<Entry> own(Actor actor, String edition) {
        return access.entrant(actor)
                .map(entrant -> stored.ofEntrant(edition, entrant))
                .orElse(List.of());
    }

    /** Every entry of a state that was ever submitted, by code. */
    @Transactional(readOnly = true)
    public List<Entry> ofState(String edition, String state) {
        return stored.submittedOf(edition, state);
    }

    /** How many entries of a state and category are where in their life. */
    public record Count(String state, String category, Entry.Status status, long entries) {}

    /** By state, category and status; drafts are counted, and nothing else is said of them. */
    @Transactional(readOnly = true)
    public List<Count> counts(String edition) {
        return stored.counts(edition);
    }

    /** Every entry of an edition that was ever submitted, by code. */
    @Transactional(readOnly = true)
    public List<Entry> submitted(String edition) {
        return stored.submitted(edition);
    }

    /** What the entries of an edition answer to one field of the form, by the entry's id. */
    @Transactional(readOnly = true)
    public Map<String, String> answers(String edition, String field) {
        return answers.everywhere(edition, field);
    }

    @Transactional(readOnly = true)
    public List<Entry> accepted(String edition, String state) {
        return stored.inState(edition, state, Entry.Status.ACCEPTED);
    }

    @Transactional(readOnly = true)
    public List<String> statesWithAcceptedEntries(String edition) {
        return stored.statesWith(edition, Entry.Status.ACCEPTED);
    }

    @Transactional(readOnly = true)
    public List<Entry> nominated(String edition, String category) {
        return stored.inCategory(edition, category, Entry.Status.NOMINATED);
    }

    /** The codes of the categories in which there are any; one statement. */
    @Transactional(readOnly = true)
    public Set<String> categoriesWithNominated(String edition) {
        return stored.categoriesWith(edition, Entry.Status.NOMINATED);
    }
}
