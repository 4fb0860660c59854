package org.laurel.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.RulesTexts;
import org.laurel.edition.Translation;
import org.laurel.platform.CommaTable;
import org.laurel.platform.Phrase;
import org.laurel.translation.TranslationPlan.Fault;
import org.laurel.translation.TranslationPlan.Row;
import org.laurel.translation.TranslationPlan.What;
import org.laurel.translation.TranslationTable.Line;

/** Turns the rows of a table into what is to be done to the translations that are there. */
final class Planning {

    static final int LONGEST = 4_000;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Translation> known;
    private final TranslationTable table;
    private final Set<String> seen = new HashSet<>();

    /** @param known what there is in the table's language, by the text */
    Planning(RulesTexts rules, Map<String, Translation> known, TranslationTable table) {
        rules.inOrder().forEach(text -> texts.put(CommaTable.clean(text), text));
        this.known = known;
        this.table = table;
    }

    List<Row> rows() {
        return table.lines().stream().map(this::row).toList();
    }

    private Row row(Line line) {
        String text = texts.getOrDefault(line.text(), line.text());
        Translation had = known.get(text);
        String before = had == null ? "" : had.words();
        String after = tidy(text, line.words());
        List<Fault> faults = faults(line, after);
        boolean machine = !after.isEmpty() && isByMachine(line, had, after);
        What what = faults.isEmpty() ? what(had, after, machine) : What.WRONG;
        return new Row(line.number(), text, before, after, machine, what, faults);
    }

    private List<Fault> faults(Line line, String after) {
        List<Fault> faults = new ArrayList<>();
        if (!texts.containsKey(line.text())) {
            faults.add(fault(line, TranslationTable.TEXT, Phrase.of("no.translation.text-unknown")));
        } else if (!seen.add(line.text())) {
            faults.add(fault(line, TranslationTable.TEXT, Phrase.of("no.translation.text-twice")));
        }
        if (after.length() > LONGEST) {
            faults.add(fault(
                    line,
                    TranslationTable.TRANSLATION,
                    Phrase.of("no.translation.too-long", String.valueOf(after.length()), String.valueOf(LONGEST))));
        }
        if (TranslationTable.byMachine(line).isEmpty()) {
            faults.add(fault(line, TranslationTable.MACHINE, Phrase.of("no.translation.machine")));
        }
        return faults;
    }

    private static Fault fault(Line line, String column, String sentence) {
        return new Fault(line.number(), column, sentence);
    }

    /** A table that says nothing of machines leaves what it does not change as it was; people bring the rest. */
    private boolean isByMachine(Line line, @Nullable Translation had, String after) {
        return table.marks()
                ? TranslationTable.byMachine(line).orElse(false)
                : Optional.ofNullable(had)
                        .filter(same -> same.words().equals(after))
                        .map(Translation::machine)
                        .orElse(false);
    }

    private static What what(@Nullable Translation had, String after, boolean machine) {
        if (had == null) {
            return after.isEmpty() ? What.SAME : What.ADDED;
        }
        if (after.isEmpty()) {
            return What.GONE;
        }
        return had.words().equals(after) && had.machine() == machine ? What.SAME : What.CHANGED;
    }

    /** Without signs that nobody sees; in one line where the text is in one. */
    private static String tidy(String text, String words) {
        String lines = text.contains("\n") ? words : words.replaceAll("\\R", " ");
        return lines.replaceAll("[\\p{Cc}&&[^\\n]]", "").strip();
    }
}
