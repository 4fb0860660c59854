package org.laurel.tally.plan;

import java.util.List;

/**
 * A group of jurors and entries that are linked by sheets: from each one leads a chain "juror scores entry, entry is scored by
 * juror" to every other. Entries of two groups have no common measure, because no chain of jurors has seen both.
 *
 * <p>Shape: ids in their natural order; a juror without entries or an entry without jurors is a group by itself.
 */
public record PlanGroup(List<String> jurors, List<String> entries) {

    public PlanGroup {
        jurors = List.copyOf(jurors);
        entries = List.copyOf(entries);
    }

    /** Whether it holds at least one sheet. */
    public boolean isJudged() {
        return !jurors.isEmpty() && !entries.isEmpty();
    }

    /** As a person says it: {@code jurors J1, J2 with entries A, B}. */
    public String inWords() {
        return Names.counted("juror", jurors) + " with " + Names.counted("entry", "entries", entries);
    }
}
