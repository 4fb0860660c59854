package org.laurel.entry.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.entry.Entry;
import org.laurel.platform.Phrase;

/** An entry as a line of a list. */
record ListedEntry(
        String id,
        String code,
        String title,
        String category,
        EntryView.Mark status,
        String changed,
        String eligibility) {

    static List<ListedEntry> of(Edition edition, List<Entry> entries) {
        return entries.stream().map(entry -> of(edition, entry)).toList();
    }

    static ListedEntry of(Edition edition, Entry entry) {
        return new ListedEntry(
                entry.id(),
                Objects.requireNonNullElse(entry.code(), ""),
                entry.title().isEmpty() ? Phrase.of("entry.list.untitled") : entry.title(),
                edition.category(entry.category()).map(Category::name).orElse(entry.category()),
                EntryView.Mark.of(entry.status()),
                Deadline.brief(entry.changedAt(), edition.zone()),
                eligibility(entry.eligibility()));
    }

    private static String eligibility(Optional<List<String>> reasons) {
        return reasons.map(found -> found.isEmpty()
                        ? Phrase.of("entry.list.eligible")
                        : Phrase.of("entry.list.rules-not-met", found.size()))
                .orElse(Phrase.of("entry.list.not-checked"));
    }
}
