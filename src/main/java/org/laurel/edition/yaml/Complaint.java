package org.laurel.edition.yaml;

import java.util.Comparator;

/** One thing wrong with a file: its line, what is wrong there and what would be right. */
public record Complaint(int line, String wrong, String right) {

    static final Comparator<Complaint> IN_ORDER =
            Comparator.comparingInt(Complaint::line).thenComparing(Complaint::wrong);
}
