package org.laurel.entry.web;

import java.util.List;
import org.laurel.edition.Edition;
import org.laurel.entry.Entry;
import org.laurel.entry.Readiness;
import org.laurel.platform.Phrase;

/**
 * An entry as its page shows it.
 *
 * @param category its name as the rules have it
 * @param state the name of its member state as the reader says it
 * @param asked what is asked of the reader
 * @param happened what happened last
 * @param deadline by when the reader has to act
 * @param groups the fields of the form under their headings
 * @param unsaved answers that were typed and can no longer be saved, for the reader to keep
 */
record EntryView(
        String id,
        String code,
        String title,
        String category,
        Edition edition,
        String state,
        Mark status,
        String asked,
        String happened,
        Deadline deadline,
        boolean writable,
        boolean withdrawable,
        boolean reviewable,
        boolean nominated,
        long version,
        List<Group> groups,
        List<Document> documents,
        String documentRule,
        long documentCap,
        Readiness readiness,
        List<Leaf> leaves,
        List<Happening> story,
        String comment,
        Eligibility eligibility,
        List<FieldView> unsaved) {

    /** A word and how it looks. */
    record Mark(String word, String look) {

        static Mark of(Entry.Status status) {
            return new Mark(Words.of(status), Words.look(status));
        }
    }

    /** Fields under one heading. */
    record Group(String heading, List<FieldView> fields) {}

    /** A document as it is listed. */
    record Document(String id, String name, String size) {}

    /** A leaf of the stage line: done, now or later. */
    record Leaf(String word, String when) {}

    /** A line of the entry's story. */
    record Happening(String at, String what, String by, String words) {}

    /** Whether anybody looked, and what was found. */
    record Eligibility(boolean known, List<String> reasons) {

        public boolean eligible() {
            return known && reasons.isEmpty();
        }
    }

    public String path() {
        return "/entries/" + id;
    }

    /** What the page is called. */
    public String name() {
        return title.isEmpty() ? Phrase.of("entry.list.untitled") : title;
    }
}
