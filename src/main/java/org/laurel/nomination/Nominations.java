package org.laurel.nomination;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.judging.Round;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the national selection: panels score, the coordinator orders and hands in, the shortlist is fixed. */
@Service
public class Nominations {

    /** A coordinator has handed in what the state nominates. */
    public record StateNominated(String edition, String state) {}

    /** The selection closed without the coordinator: the state nominates in the order of the scores. */
    public record NominatedByScores(String edition, String state) {}

    /** It is decided for every accepted entry whether it is nominated. */
    public record ShortlistFixed(String edition) {}

    private final Entries entries;
    private final PanelRounds panels;
    private final RunningEditions editions;
    private final RulesWords words;
    private final Shortlists shortlists;
    private final StoredShortlists stored;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Nominations(
            Entries entries,
            PanelRounds panels,
            RunningEditions editions,
            RulesWords words,
            Shortlists shortlists,
            StoredShortlists stored,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.panels = panels;
        this.editions = editions;
        this.words = words;
        this.shortlists = shortlists;
        this.stored = stored;
        this.now = now;
        this.audit = audit;
        this.events = events;
    }

    /** A round for each category in which the state has accepted entries and a panel; whether there is any. */
    @Transactional
    public boolean openPanelRounds(String edition, String state) {
        stored.begin(edition, state);
        return panels.open(edition, state);
    }

    @Transactional
    public void closePanelRounds(String edition, String state) {
        panels.close(edition, state);
    }

    /** The state's list as it stands. */
    @Transactional(readOnly = true)
    public Shortlist shortlist(String edition, String state) {
        return shortlists.standing(edition, state);
    }

    /** The state's list, which nobody else changes until the caller's transaction ends. */
    public Answer<Shortlist> hold(String edition, String state) {
        stored.lock(edition, state);
        return Answer.of(shortlists.standing(edition, state));
    }

    /** Puts the nominated entries of a category in order; who passes a better one needs a reason. */
    @Transactional
    public Answer<Shortlist> rank(
            Actor coordinator, String edition, String category, List<String> bestFirst, Map<String, String> reasons) {
        return forWriting(coordinator, edition)
                .then(list -> list.line(category)
                        .map(line -> rank(coordinator, list, line, bestFirst, reasons))
                        .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.nomination.empty"))));
    }

    private Answer<Shortlist> rank(
            Actor coordinator,
            Shortlist list,
            Shortlist.Line line,
            List<String> bestFirst,
            Map<String, String> reasons) {
        String category = line.category().code();
        ListRules rules = new ListRules(list.quota(), line);
        int elsewhere = list.lines().stream()
                .filter(other -> other != line && other.ordered())
                .mapToInt(other -> other.nominated().size())
                .sum();
        List<Refusal.Fault> faults = rules.faults(bestFirst, reasons, elsewhere);
        if (!faults.isEmpty()) {
            return Answer.refuse(Refusal.invalid(
                    Phrase.of(
                            "no.nomination.category-not-kept",
                            words.say(
                                    editions.rules(list.edition()),
                                    line.category().name())),
                    faults));
        }
        Set<String> passing = new HashSet<>(line.passing(bestFirst));
        Map<String, String> order = new LinkedHashMap<>();
        bestFirst.forEach(entry -> order.put(
                entry, passing.contains(entry) ? reasons.getOrDefault(entry, "").strip() : ""));
        stored.put(list.edition(), list.state(), category, new StoredShortlists.Order(order));
        audit.append(
                now.get(),
                coordinator.login(),
                "shortlist-ordered",
                list.edition(),
                list.state() + " " + category + ": " + String.join(" ", bestFirst));
        return Answer.of(shortlists.standing(list.edition(), list.state()));
    }

    /**
     * Hands in what the state nominates, as it stands; categories nobody ordered in the order of the scores. With that nobody has
     * to work with the panel's sheets any more, and they are sealed.
     */
    @Transactional
    public Answer<Shortlist> nominate(Actor coordinator, String edition) {
        return forWriting(coordinator, edition).then(list -> {
            List<Refusal.Fault> faults = ListRules.faults(list);
            if (!faults.isEmpty()) {
                return Answer.refuse(Refusal.invalid(Phrase.of("no.nomination.not-handed-in"), faults));
            }
            handIn(list, coordinator.login());
            events.publishEvent(new StateNominated(edition, list.state()));
            return Answer.of(shortlists.standing(edition, list.state()));
        });
    }

    /** The selection closed without the coordinator: the panel's order up to the quota, or the order of acceptance. */
    @Transactional
    public void nominateByScores(String edition, String state) {
        stored.lock(edition, state);
        closePanelRounds(edition, state);
        if (stored.handedIn(edition, state).isEmpty()) {
            handIn(WithinTheState.of(shortlists.byScores(edition, state)), Act.TIMETABLE);
            events.publishEvent(new NominatedByScores(edition, state));
        }
    }

    private void handIn(Shortlist list, String by) {
        for (Shortlist.Line line : list.lines()) {
            Map<String, String> order = new LinkedHashMap<>();
            line.nominated().forEach(contender -> order.put(contender.entry(), contender.reason()));
            stored.put(list.edition(), list.state(), line.category().code(), new StoredShortlists.Order(order));
        }
        stored.handIn(list.edition(), list.state(), by, now.get());
        String detail = list.lines().stream()
                .map(line -> line.category().code() + " " + line.nominated().size())
                .collect(Collectors.joining(", "));
        audit.append(now.get(), by, "state-nominated", list.edition(), list.state() + ": " + detail);
        panels.seal(list.edition(), list.state());
    }

    private Answer<Shortlist> forWriting(Actor coordinator, String edition) {
        Optional<String> state = coordinator.memberState().filter(any -> coordinator.is(Role.COORDINATOR));
        if (state.isEmpty() || Shortlists.national(editions.rules(edition)).isEmpty()) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.nomination.not-yours"));
        }
        stored.lock(edition, state.get());
        Shortlist list = shortlists.standing(edition, state.get());
        return new Selection(list, editions.rules(edition).zone(), now.get())
                .refusal()
                .<Answer<Shortlist>>map(Answer::refuse)
                .orElseGet(() -> Answer.of(list));
    }

    /** Decides for every accepted entry of the edition; the codes of the categories that have nominated entries. */
    @Transactional
    public List<String> fixShortlist(String edition) {
        Edition rules = editions.rules(edition);
        boolean selected = Shortlists.national(rules).isPresent();
        List<String> states = entries.statesWithAcceptedEntries(edition);
        if (selected) {
            states.forEach(state -> nominateByScores(edition, state));
            panels.sealAll(edition);
        }
        Set<String> nominated = new HashSet<>(stored.handedIn(edition));
        for (String state : states) {
            for (Entry entry : entries.accepted(edition, state)) {
                if (!selected || nominated.contains(entry.id())) {
                    entries.markNominated(entry.id());
                } else {
                    entries.markNotNominated(entry.id());
                }
            }
        }
        if (!states.isEmpty()) {
            audit.append(now.get(), Act.TIMETABLE, "shortlist-fixed", edition, "");
            events.publishEvent(new ShortlistFixed(edition));
        }
        return rules.categories().stream()
                .map(Category::code)
                .filter(category -> !entries.nominated(edition, category).isEmpty())
                .toList();
    }

    /** What the jury of a category judges. */
    @Transactional(readOnly = true)
    public List<Round.Candidate> nominees(String edition, String category) {
        return entries.nominated(edition, category).stream()
                .map(PanelRounds::candidate)
                .toList();
    }
}
