package org.laurel.tally.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laurel.tally.jury.JuryMatrix;
import org.laurel.tally.jury.Measure;
import org.laurel.tally.jury.OwnCountry;

/**
 * The alarm looks at the sheets of one round for what chance or care does not explain, and flags it. A flag is a question to
 * people, not an answer: jurors may agree because the entries leave no doubt.
 *
 * <p>Flagged are: home preference with a p-value of at most {@value #ODD} ({@link OwnCountry}); mutual favours and blocs
 * ({@link MutualFavours}); sheets alike in every mark ({@link SameSheets}); a quarter or more of a juror's sheets, and at least
 * two, handed in less than {@link #A_SHEET} after the one before; marks changed within {@link #THE_END} before the closing.
 *
 * <p>Errors: none; a round without sheets has no flags. The same sheets in any order give the same flags.
 */
public final class JuryAlarm {

    static final double ODD = 0.01;
    /** Too short to read an entry in and to write some ten marks. */
    public static final Duration A_SHEET = Duration.ofSeconds(20);
    /** Shortly before the closing. */
    public static final Duration THE_END = Duration.ofMinutes(30);

    private static final long SEED = 20260115;

    private final List<HandedIn> sheets;

    private JuryAlarm(List<HandedIn> sheets) {
        this.sheets = sheets;
    }

    /** @param closed when the round was closed */
    public static List<Flag> of(List<HandedIn> sheets, Instant closed) {
        List<HandedIn> ordered = sheets.stream()
                .sorted(java.util.Comparator.comparing(HandedIn::juror).thenComparing(HandedIn::entry))
                .toList();
        JuryAlarm alarm = new JuryAlarm(ordered);
        List<Flag> flags = new ArrayList<>(alarm.homePreference());
        flags.addAll(MutualFavours.in(ordered, SEED));
        flags.addAll(SameSheets.in(ordered));
        alarm.byJuror().forEach((juror, theirs) -> {
            flags.addAll(tooFast(juror, theirs));
            flags.addAll(atTheEnd(juror, theirs, closed.minus(THE_END)));
        });
        return List.copyOf(flags);
    }

    private Map<String, List<HandedIn>> byJuror() {
        return sheets.stream().collect(Collectors.groupingBy(HandedIn::juror, TreeMap::new, Collectors.toList()));
    }

    private List<Flag> homePreference() {
        JuryMatrix totals = JuryMatrix.of(sheets.stream()
                .map(sheet -> new JuryMatrix.Sheet(sheet.entry(), sheet.juror(), sheet.total()))
                .toList());
        Map<String, String> jurors = new TreeMap<>();
        Map<String, String> entries = new TreeMap<>();
        sheets.forEach(sheet -> {
            jurors.put(sheet.juror(), sheet.jurorState());
            entries.put(sheet.entry(), sheet.entryState());
        });
        return OwnCountry.of(totals, jurors, entries, SEED).jurors().stream()
                .filter(juror -> juror.preference().value().orElse(0) > 0)
                .filter(juror -> juror.pValue().value().orElse(1) <= ODD)
                .map(juror -> new Flag(Flag.Kind.HOME_PREFERENCE, List.of(juror.juror()), List.of(), p(juror.pValue())))
                .toList();
    }

    private static String p(Measure measure) {
        return p(measure.value().orElse(1));
    }

    static String p(double value) {
        return String.format(Locale.ROOT, "p %.4f", value);
    }

    private static List<Flag> tooFast(String juror, List<HandedIn> theirs) {
        List<HandedIn> inTime = theirs.stream()
                .sorted(java.util.Comparator.comparing(JuryAlarm::first).thenComparing(HandedIn::entry))
                .toList();
        List<String> fast = new ArrayList<>();
        for (int i = 1; i < inTime.size(); i++) {
            Duration pause = Duration.between(first(inTime.get(i - 1)), first(inTime.get(i)));
            if (pause.compareTo(A_SHEET) < 0) {
                fast.add(inTime.get(i).entry());
            }
        }
        boolean many = fast.size() >= 2 && 4 * fast.size() >= theirs.size();
        return many ? List.of(flag(Flag.Kind.TOO_FAST, juror, fast, theirs.size())) : List.of();
    }

    /** When it was handed in for the first time: a correction is quick by nature. */
    private static Instant first(HandedIn sheet) {
        return sheet.earlier().isEmpty() ? sheet.at() : sheet.earlier().get(0).at();
    }

    private static List<Flag> atTheEnd(String juror, List<HandedIn> theirs, Instant from) {
        List<String> changed = theirs.stream()
                .filter(sheet -> sheet.changedAfter(from))
                .map(HandedIn::entry)
                .toList();
        return changed.isEmpty()
                ? List.of()
                : List.of(flag(Flag.Kind.CHANGED_AT_THE_END, juror, changed, theirs.size()));
    }

    private static Flag flag(Flag.Kind kind, String juror, List<String> entries, int of) {
        return new Flag(kind, List.of(juror), entries.stream().sorted().toList(), entries.size() + " of " + of);
    }
}
