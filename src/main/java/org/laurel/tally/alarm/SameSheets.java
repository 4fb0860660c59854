package org.laurel.tally.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sheets are the same if every mark on them is: two jurors' on all of two or more entries, which both scored and no others, or one
 * juror's on two or more entries. A sheet with fewer than {@value #FEWEST} marks, or with one mark everywhere, is too poor for that.
 */
final class SameSheets {

    private static final int FEWEST = 4;

    private SameSheets() {}

    static List<Flag> in(List<HandedIn> sheets) {
        List<HandedIn> rich = sheets.stream().filter(SameSheets::isRich).toList();
        return Stream.concat(ofJurors(rich), ofAJuror(rich)).toList();
    }

    private static boolean isRich(HandedIn sheet) {
        return sheet.marks().size() >= FEWEST
                && sheet.marks().values().stream().distinct().count() > 1;
    }

    private static Stream<Flag> ofJurors(List<HandedIn> sheets) {
        Map<String, Map<String, Map<String, String>>> byJuror = new TreeMap<>();
        sheets.forEach(sheet -> byJuror.computeIfAbsent(sheet.juror(), unseen -> new TreeMap<>())
                .put(sheet.entry(), new TreeMap<>(sheet.marks())));
        Map<String, List<String>> alike = new TreeMap<>();
        byJuror.forEach((juror, marks) -> alike.computeIfAbsent(marks.toString(), unseen -> new ArrayList<>())
                .add(juror));
        return alike.values().stream()
                .filter(jurors -> jurors.size() > 1)
                .map(jurors -> new Flag(
                        Flag.Kind.SAME_SHEETS_OF_JURORS,
                        jurors,
                        List.copyOf(
                                byJuror.getOrDefault(jurors.get(0), Map.of()).keySet()),
                        jurors.size() + " jurors"))
                .filter(flag -> flag.entries().size() > 1);
    }

    private static Stream<Flag> ofAJuror(List<HandedIn> sheets) {
        Map<String, List<HandedIn>> alike = sheets.stream()
                .collect(Collectors.groupingBy(
                        sheet -> sheet.juror() + " " + new TreeMap<>(sheet.marks()),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .filter(theirs -> theirs.size() > 1)
                .map(theirs -> new Flag(
                        Flag.Kind.SAME_SHEETS_OF_A_JUROR,
                        List.of(theirs.get(0).juror()),
                        theirs.stream().map(HandedIn::entry).toList(),
                        theirs.size() + " sheets"));
    }
}
