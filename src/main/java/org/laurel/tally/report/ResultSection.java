package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laurel.tally.jury.Adjusted;
import org.laurel.tally.jury.Adjusted.Standing;
import org.laurel.tally.jury.Adjustment;
import org.laurel.tally.jury.Measure;

/** The places by the rules, and beside them those of every adjustment for strictness. */
final class ResultSection {

    private static final List<Adjustment> MODELS = List.of(Adjustment.ADDITIVE, Adjustment.MIXED);

    private ResultSection() {}

    static Section of(JuryReport report) {
        Section.Builder section = Section.titled("result", "Result, and adjusted for strictness")
                .prose(
                        "The places by the rules come first; those of the adjustments stand beside them and replace nothing.")
                .proseOf(report.result().warnings())
                .proseOf(report.result().questions())
                .table("Places by the rules and by each adjustment", columns(report), rows(report));
        for (Adjusted adjusted : report.adjustments()) {
            about(section, adjusted);
        }
        return section.build();
    }

    private static List<Section.Column> columns(JuryReport report) {
        List<Section.Column> columns = new ArrayList<>();
        columns.add(Section.text("Entry"));
        columns.add(Section.number("Place"));
        columns.add(Section.number(report.result().working().totalName()));
        columns.add(Section.number("Sheets"));
        for (Adjusted adjusted : usable(report)) {
            columns.add(Section.number(adjusted.method().word()));
            columns.add(Section.number("place"));
        }
        return columns;
    }

    private static List<Adjusted> usable(JuryReport report) {
        return report.adjustments().stream()
                .filter(adjusted -> adjusted.method() != Adjustment.NONE && !adjusted.isRefused())
                .toList();
    }

    private static List<List<String>> rows(JuryReport report) {
        List<List<String>> rows = new ArrayList<>();
        report.result().standings().forEach(standing -> {
            List<String> row = new ArrayList<>(List.of(
                    standing.entry(),
                    String.valueOf(standing.place()),
                    standing.value(),
                    String.valueOf(standing.sheets())));
            adjusted(row, report, standing.entry());
            rows.add(row);
        });
        report.result().unplaced().forEach(unplaced -> {
            List<String> row = new ArrayList<>(List.of(unplaced.entry(), "none", unplaced.reason(), ""));
            adjusted(row, report, unplaced.entry());
            rows.add(row);
        });
        return rows;
    }

    private static void adjusted(List<String> row, JuryReport report, String entry) {
        for (Adjusted adjusted : usable(report)) {
            Optional<Standing> standing = adjusted.standings().stream()
                    .filter(each -> each.entry().equals(entry))
                    .findFirst();
            row.add(standing.map(each -> Decimals.shown(each.value())).orElse("none"));
            row.add(standing.map(each -> String.valueOf(each.place())).orElse("none"));
        }
    }

    private static void about(Section.Builder section, Adjusted adjusted) {
        String name = adjusted.method().word();
        if (adjusted.method() == Adjustment.NONE) {
            return;
        }
        section.prose(name + ": " + adjusted.method().meaning());
        adjusted.notes().forEach(note -> section.prose(name + ": " + note));
        section.table(
                "Working of " + name,
                List.of(Section.text("Figure"), Section.number("Value")),
                adjusted.figures().stream()
                        .map(figure -> List.of(figure.name(), Decimals.plain(figure.value())))
                        .toList());
        if (MODELS.contains(adjusted.method())) {
            model(section, name, adjusted);
        }
        if (!adjusted.groups().isEmpty()) {
            section.table(
                    "Entries that " + name + " cannot tell apart (95 %)",
                    List.of(Section.text("Group"), Section.text("Entries")),
                    groups(adjusted));
        }
    }

    private static void model(Section.Builder section, String name, Adjusted adjusted) {
        section.table(
                "Values of " + name + " with standard errors",
                List.of(
                        Section.text("Entry"),
                        Section.number("Place"),
                        Section.number("Value"),
                        Section.number("Std. error"),
                        Section.number("Sheets")),
                adjusted.standings().stream().map(ResultSection::row).toList());
        section.plot(
                "Values of " + name + " with 95 % limits",
                "value of the entry",
                adjusted.standings().stream()
                        .filter(standing -> standing.standardError().value().isPresent())
                        .map(ResultSection::dot)
                        .toList());
    }

    private static List<String> row(Standing standing) {
        return List.of(
                standing.entry(),
                String.valueOf(standing.place()),
                Decimals.shown(standing.value()),
                Decimals.shown(standing.standardError()),
                String.valueOf(standing.sheets()));
    }

    private static Section.Dot dot(Standing standing) {
        Measure error = standing.standardError();
        double half = 1.96 * error.value().orElse(0);
        return new Section.Dot(
                standing.place() + ". " + standing.entry(),
                standing.value(),
                standing.value() - half,
                standing.value() + half);
    }

    private static List<List<String>> groups(Adjusted adjusted) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> group : adjusted.groups()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), String.join(", ", group)));
        }
        return rows;
    }
}
