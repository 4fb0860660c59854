package org.laurel.entry.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.Moment;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entry;
import org.laurel.entry.Readiness;
import org.laurel.entry.Step;
import org.laurel.platform.Actor;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.stereotype.Component;

/** Says an entry in its reader's words and by the reader's clock. */
@Component
class EntryViews {

    private final RunningEditions editions;
    private final Dossiers dossiers;
    private final RulesWords words;
    private final Now now;

    EntryViews(RunningEditions editions, Dossiers dossiers, RulesWords words, Now now) {
        this.editions = editions;
        this.dossiers = dossiers;
        this.words = words;
        this.now = now;
    }

    EntryView entrant(Actor reader, Dossier dossier) {
        return entrant(reader, dossier, Map.of(), List.of());
    }

    /** The page again with what was typed and what is wrong with it: nothing is lost. */
    EntryView entrant(Actor reader, Dossier dossier, Map<String, String> typed, List<Refusal.Fault> faults) {
        editions.about(dossier.entry().edition());
        Edition edition = editions.get(dossier.entry().edition());
        Reading reading = new Reading(reader, dossier, edition, words.reader(edition), now.get(), typed, faults);
        Readiness readiness = dossiers.readiness(edition, dossier);
        return view(
                reading, reading.deadline(Moment.SUBMISSION_CLOSES), Sentences.entrant(reading, readiness), readiness);
    }

    EntryView coordinator(Actor reader, Dossier dossier) {
        editions.about(dossier.entry().edition());
        Edition edition = editions.get(dossier.entry().edition());
        Reading reading = new Reading(reader, dossier, edition, words.reader(edition), now.get(), Map.of(), List.of());
        Moment closes = edition.timetable().has(Moment.REVIEW_CLOSES) ? Moment.REVIEW_CLOSES : Moment.SUBMISSION_CLOSES;
        return view(
                reading,
                reading.deadline(closes),
                Sentences.coordinator(reading),
                dossiers.readiness(edition, dossier));
    }

    /** What a view is made of: a dossier, who reads it, how texts of the rules are said to them, and when. */
    record Reading(
            Actor reader,
            Dossier dossier,
            Edition edition,
            UnaryOperator<String> said,
            Instant now,
            Map<String, String> typed,
            List<Refusal.Fault> faults) {

        Entry entry() {
            return dossier.entry();
        }

        Deadline deadline(Moment moment) {
            Instant at = edition.timetable().at(moment);
            return Deadline.of(at, edition.zone(), readersZone(), now);
        }

        private ZoneId readersZone() {
            return reader.memberState()
                    .flatMap(edition::state)
                    .map(MemberState::zone)
                    .orElse(edition.zone());
        }

        String told(Instant at) {
            return Deadline.moment(at, edition.zone());
        }

        String state() {
            return edition.state(entry().state())
                    .map(MemberState::name)
                    .map(said)
                    .orElse(entry().state());
        }

        Step last() {
            return dossier.steps().get(dossier.steps().size() - 1);
        }

        boolean open() {
            Instant closes = edition.timetable().at(Moment.SUBMISSION_CLOSES);
            return entry().canBeChanged() && now.isBefore(closes);
        }
    }

    private static EntryView view(Reading reading, Deadline deadline, String asked, Readiness readiness) {
        Entry entry = reading.entry();
        Edition edition = reading.edition();
        return new EntryView(
                entry.id(),
                Objects.requireNonNullElse(entry.code(), ""),
                entry.title(),
                edition.category(entry.category()).orElseThrow().name(),
                edition,
                reading.state(),
                EntryView.Mark.of(entry.status()),
                asked,
                Sentences.happened(reading),
                deadline,
                reading.open(),
                entry.canBeWithdrawn(),
                entry.is(Entry.Status.SUBMITTED) && !deadline.passed(),
                entry.is(Entry.Status.NOMINATED),
                entry.version(),
                FormViews.groups(reading),
                FormViews.documents(reading.dossier()),
                FormViews.documentRule(edition),
                edition.documents().each(),
                readiness,
                leaves(entry.status()),
                reading.dossier().steps().stream()
                        .map(step -> happening(reading, step))
                        .toList(),
                entry.is(Entry.Status.COMMENTED) ? reading.last().words() : "",
                new EntryView.Eligibility(
                        entry.eligibility().isPresent(), entry.eligibility().orElse(List.of())),
                FormViews.unsaved(reading));
    }

    private static EntryView.Happening happening(Reading reading, Step step) {
        boolean receipt = step.what() == Step.What.SUBMITTED || step.what() == Step.What.RESUBMITTED;
        String words = receipt ? Phrase.of("entry.parts.receipt", Words.receipt(step.words())) : step.words();
        return new EntryView.Happening(reading.told(step.at()), Words.of(step.what()), by(reading, step), words);
    }

    /** People are told whether they did it, their coordinator or the timetable; not each other's logins. */
    private static String by(Reading reading, Step step) {
        if (step.actor().equals(reading.reader().login())) {
            return Phrase.of("entry.parts.you");
        }
        return switch (step.what()) {
            case REOPENED, ACCEPTED, DECLINED -> Phrase.of("entry.parts.coordinator", reading.state());
            case NOMINATED, NOT_NOMINATED -> Phrase.of("entry.parts.panel", reading.state());
            case LAPSED, REVIVED -> Phrase.of("entry.parts.timetable");
            case BEGUN, SUBMITTED, RESUBMITTED, WITHDRAWN -> Phrase.of("entry.parts.entrant");
        };
    }

    private static final List<Entry.Status> WAY =
            List.of(Entry.Status.DRAFT, Entry.Status.SUBMITTED, Entry.Status.ACCEPTED, Entry.Status.NOMINATED);

    private static List<EntryView.Leaf> leaves(Entry.Status status) {
        int reached = reached(status);
        return WAY.stream()
                .map(step -> new EntryView.Leaf(Words.of(step), when(WAY.indexOf(step), reached)))
                .toList();
    }

    private static String when(int step, int reached) {
        return step < reached ? "done" : step == reached ? "now" : "later";
    }

    /** The leaf that is next; those before it are done. */
    private static int reached(Entry.Status status) {
        return switch (status) {
            case DRAFT, COMMENTED -> 0;
            case SUBMITTED -> 2;
            case ACCEPTED, NOT_NOMINATED -> 3;
            case NOMINATED -> WAY.size();
            case DECLINED, WITHDRAWN, LAPSED -> -1;
        };
    }
}
