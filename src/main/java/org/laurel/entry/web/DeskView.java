package org.laurel.entry.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.platform.Language;
import org.laurel.platform.Phrase;

/**
 * A state's entries by category, with what waits for its coordinator.
 *
 * @param empty the names of the categories in which nothing has been submitted
 */
record DeskView(
        String edition,
        String state,
        String asked,
        String happened,
        Deadline deadline,
        List<Pile> piles,
        List<String> empty) {

    /** The entries of one category. */
    record Pile(String category, String count, List<ListedEntry> entries) {}

    static DeskView of(Edition edition, MemberState state, List<Entry> entries, Instant now) {
        Moment closes = edition.timetable().has(Moment.REVIEW_CLOSES) ? Moment.REVIEW_CLOSES : Moment.SUBMISSION_CLOSES;
        Deadline deadline = Deadline.of(edition.timetable().at(closes), edition.zone(), state.zone(), now);
        return new DeskView(
                edition.name(),
                state.name(),
                asked(entries, deadline),
                happened(edition, entries),
                deadline,
                edition.categories().stream()
                        .map(category -> pile(edition, category, entries))
                        .toList(),
                empty(edition, entries));
    }

    private static String asked(List<Entry> entries, Deadline deadline) {
        long waiting = entries.stream()
                .filter(entry -> entry.is(Entry.Status.SUBMITTED))
                .count();
        if (deadline.passed()) {
            return Phrase.of("entry.desk.review-closed");
        }
        return waiting == 0 ? Phrase.of("entry.desk.nothing-waits") : Phrase.of("entry.desk.waits", waiting);
    }

    private static String happened(Edition edition, List<Entry> entries) {
        return entries.stream()
                .max(Comparator.comparing(Entry::changedAt).thenComparing(Entry::id))
                .map(entry -> Phrase.of(
                        "entry.desk.happened",
                        Objects.requireNonNullElse(entry.code(), ""),
                        Words.of(entry.status()).toLowerCase(Language.ofReader().locale()),
                        Deadline.moment(entry.changedAt(), edition.zone())))
                .orElse(Phrase.of("entry.desk.nothing-submitted"));
    }

    private static List<String> empty(Edition edition, List<Entry> entries) {
        Set<String> entered = entries.stream().map(Entry::category).collect(Collectors.toSet());
        return edition.categories().stream()
                .filter(category -> !entered.contains(category.code()))
                .map(Category::name)
                .toList();
    }

    private static Pile pile(Edition edition, Category category, List<Entry> entries) {
        List<Entry> own = entries.stream()
                .filter(entry -> entry.category().equals(category.code()))
                .toList();
        long accepted = own.stream().filter(DeskView::wasAccepted).count();
        return new Pile(
                category.name(), Phrase.of("entry.desk.accepted", accepted, own.size()), ListedEntry.of(edition, own));
    }

    private static boolean wasAccepted(Entry entry) {
        return switch (entry.status()) {
            case ACCEPTED, NOMINATED, NOT_NOMINATED -> true;
            case DRAFT, SUBMITTED, COMMENTED, DECLINED, WITHDRAWN, LAPSED -> false;
        };
    }
}
