package org.laurel.tally.jury;

import java.util.Optional;
import java.util.stream.IntStream;
import org.laurel.tally.plan.Names;

/**
 * The complete part of incomplete sheets: the jurors who scored every entry, or, if they are fewer than two, the entries that every
 * juror scored. Measures that need every juror on every entry are taken from it, and {@code note} says what was left out.
 */
record CompleteBlock(JuryMatrix totals, String note) {

    static Optional<CompleteBlock> of(JuryMatrix totals) {
        if (totals.isComplete()) {
            return usable(new CompleteBlock(totals, ""));
        }
        return usable(wholeJurors(totals)).or(() -> usable(wholeEntries(totals)));
    }

    private static Optional<CompleteBlock> usable(CompleteBlock block) {
        boolean enough =
                block.totals.jurors().size() > 1 && block.totals.entries().size() > 1;
        return enough ? Optional.of(block) : Optional.empty();
    }

    private static CompleteBlock wholeJurors(JuryMatrix totals) {
        var whole = IntStream.range(0, totals.jurors().size())
                .filter(juror ->
                        totals.entriesOf(juror).length == totals.entries().size())
                .mapToObj(totals.jurors()::get)
                .toList();
        return new CompleteBlock(
                totals.only(sheet -> whole.contains(sheet.juror())),
                "from the " + whole.size() + " of "
                        + Names.number(totals.jurors().size(), "juror", "jurors") + " who scored every entry");
    }

    private static CompleteBlock wholeEntries(JuryMatrix totals) {
        var whole = IntStream.range(0, totals.entries().size())
                .filter(entry ->
                        totals.jurorsOf(entry).length == totals.jurors().size())
                .mapToObj(totals.entries()::get)
                .toList();
        return new CompleteBlock(
                totals.only(sheet -> whole.contains(sheet.entry())),
                "from the " + whole.size() + " of "
                        + Names.number(totals.entries().size(), "entry", "entries") + " that every juror scored");
    }

    static final String NONE =
            "fewer than two jurors scored every entry, and fewer than two entries were scored by every juror";
}
