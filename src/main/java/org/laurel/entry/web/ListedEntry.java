package org.laurel.entry.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.entry.Entry;

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
                entry.title().isEmpty() ? "A new entry" : entry.title(),
                edition.category(entry.category()).map(Category::name).orElse(entry.category()),
                new EntryView.Mark(Words.of(entry.status()), Words.look(entry.status())),
                Deadline.brief(entry.changedAt(), edition.zone()),
                eligibility(entry.eligibility()));
    }

    private static String eligibility(Optional<List<String>> reasons) {
        return reasons.map(found -> found.isEmpty() ? "Eligible" : count(found.size()))
                .orElse("Not checked yet");
    }

    private static String count(int unmet) {
        return unmet == 1 ? "1 rule not met" : unmet + " rules not met";
    }
}
