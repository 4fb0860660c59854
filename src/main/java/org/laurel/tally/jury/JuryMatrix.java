package org.laurel.tally.jury;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.laurel.tally.plan.JudgingPlan;

/**
 * The jury matrix is what the statistics of a jury start from: one total for each entry a juror has scored. A sheet that is not
 * there is absent; it is not a zero and has no number.
 *
 * <p>Shape: a matrix of entries (rows) by jurors (columns) with gaps; both in the natural order of their ids, so that the order of
 * the input never changes a result.
 *
 * <p>Units: those of the score. Errors: {@link IllegalArgumentException} if a juror has two sheets for one entry or a total is not a
 * finite number.
 */
public final class JuryMatrix {

    private final List<String> entries;
    private final List<String> jurors;
    private final boolean[][] present;
    private final double[][] totals;

    /** A juror's total for an entry. */
    public record Sheet(String entry, String juror, double total) {}

    private JuryMatrix(List<String> entries, List<String> jurors) {
        this.entries = entries;
        this.jurors = jurors;
        this.present = new boolean[entries.size()][jurors.size()];
        this.totals = new double[entries.size()][jurors.size()];
    }

    public static JuryMatrix of(Collection<Sheet> sheets) {
        SortedSet<String> entries = new TreeSet<>();
        SortedSet<String> jurors = new TreeSet<>();
        sheets.forEach(sheet -> {
            entries.add(sheet.entry());
            jurors.add(sheet.juror());
        });
        JuryMatrix all = new JuryMatrix(List.copyOf(entries), List.copyOf(jurors));
        sheets.forEach(all::put);
        return all;
    }

    private void put(Sheet sheet) {
        int entry = entryAt(sheet.entry());
        int juror = Collections.binarySearch(jurors, sheet.juror());
        if (present[entry][juror]) {
            throw new IllegalArgumentException("juror " + sheet.juror() + " has two sheets for entry " + sheet.entry());
        }
        if (!Double.isFinite(sheet.total())) {
            throw new IllegalArgumentException("the total of juror " + sheet.juror() + " for entry " + sheet.entry()
                    + " is a finite number, not " + sheet.total());
        }
        present[entry][juror] = true;
        totals[entry][juror] = sheet.total();
    }

    public List<String> entries() {
        return entries;
    }

    public List<String> jurors() {
        return jurors;
    }

    /** The position of an entry that is there. */
    int entryAt(String entry) {
        return Collections.binarySearch(entries, entry);
    }

    /** A juror's total for an entry, by their positions; only {@link #jurorsOf} an entry have one. */
    public double total(int entry, int juror) {
        if (!present[entry][juror]) {
            throw new IllegalArgumentException("no sheet of " + jurors.get(juror) + " for " + entries.get(entry));
        }
        return totals[entry][juror];
    }

    /** The positions of the jurors who scored an entry. */
    public int[] jurorsOf(int entry) {
        return IntStream.range(0, jurors.size())
                .filter(juror -> present[entry][juror])
                .toArray();
    }

    /** The positions of the entries a juror scored. */
    public int[] entriesOf(int juror) {
        return IntStream.range(0, entries.size())
                .filter(entry -> present[entry][juror])
                .toArray();
    }

    public double[] ofEntry(int entry) {
        return Arrays.stream(jurorsOf(entry))
                .mapToDouble(juror -> totals[entry][juror])
                .toArray();
    }

    public double[] ofJuror(int juror) {
        return Arrays.stream(entriesOf(juror))
                .mapToDouble(entry -> totals[entry][juror])
                .toArray();
    }

    public double[] all() {
        return sheets().stream().mapToDouble(Sheet::total).toArray();
    }

    /** All sheets, by entry, then juror. */
    public List<Sheet> sheets() {
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(entry -> Arrays.stream(jurorsOf(entry))
                        .mapToObj(juror -> new Sheet(entries.get(entry), jurors.get(juror), totals[entry][juror])))
                .toList();
    }

    public boolean isComplete() {
        return sheets().size() == entries.size() * jurors.size();
    }

    /** The sheets that pass; entries and jurors without a sheet are gone. */
    public JuryMatrix only(Predicate<Sheet> wanted) {
        return of(sheets().stream().filter(wanted).toList());
    }

    /** Entries and jurors change places. */
    JuryMatrix turned() {
        return of(sheets().stream()
                .map(sheet -> new Sheet(sheet.juror(), sheet.entry(), sheet.total()))
                .toList());
    }

    /** Which juror scored which entry. */
    public JudgingPlan plan() {
        Map<String, SortedSet<String>> panels = new TreeMap<>();
        sheets().forEach(sheet ->
                panels.computeIfAbsent(sheet.entry(), none -> new TreeSet<>()).add(sheet.juror()));
        return JudgingPlan.of(panels);
    }
}
