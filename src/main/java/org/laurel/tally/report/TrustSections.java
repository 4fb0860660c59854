package org.laurel.tally.report;

import java.util.List;

/** How far the places depend on single jurors, on the method and on chance. */
final class TrustSections {

    private static final List<Section.Column> STABILITY = List.of(
            Section.text("Entry"),
            Section.number("Place"),
            Section.number("Keeps it"),
            Section.number("Is first"),
            Section.number("90 % from"),
            Section.number("to"));

    private TrustSections() {}

    static Section influence(JuryReport report) {
        return Section.titled("influence", "Influence")
                .prose("Who would be first, and how many places would change, if a juror were left out.")
                .table(
                        "Each juror left out",
                        List.of(
                                Section.text("Without"),
                                Section.text("First"),
                                Section.text("Decisive"),
                                Section.number("Places changed"),
                                Section.number("Largest change")),
                        report.influence().jurors().stream()
                                .map(TrustSections::row)
                                .toList())
                .build();
    }

    private static List<String> row(Influence.Line line) {
        return List.of(
                line.juror(),
                line.winners().isEmpty() ? "none: " + line.why() : String.join(", ", line.winners()),
                line.decisive() ? "yes" : "no",
                String.valueOf(line.moved()),
                String.valueOf(line.furthest()));
    }

    static Section sensitivity(JuryReport report) {
        return Section.titled("sensitivity", "Sensitivity to the method")
                .prose("Who would be first if the same sheets were gathered in another way.")
                .table(
                        "First under each method",
                        List.of(Section.text("Method"), Section.text("First"), Section.text("As by the rules")),
                        report.sensitivity().methods().stream()
                                .map(line -> List.of(
                                        line.method(),
                                        line.winners().isEmpty()
                                                ? "none: " + line.why()
                                                : String.join(", ", line.winners()),
                                        line.sameWinner() ? "yes" : "no"))
                                .toList())
                .build();
    }

    static Section stability(JuryReport report) {
        Stability stability = report.stability();
        return Section.titled("stability", "Stability of the places")
                .prose(
                        stability.entries().isEmpty()
                                ? "None, because nobody is placed."
                                : "Shares of " + stability.resamples()
                                        + " bootstrap juries (as many jurors, drawn with replacement, seed "
                                        + report.seed() + ") under which an entry keeps its place.")
                .table(
                        "Bootstrap of the jury",
                        STABILITY,
                        stability.entries().stream().map(TrustSections::row).toList())
                .plot(
                        "Places under bootstrap juries, 90 % of them",
                        "place",
                        stability.entries().stream()
                                .filter(line -> line.from() > 0)
                                .map(line -> new Section.Dot(line.entry(), line.place(), line.from(), line.to()))
                                .toList())
                .build();
    }

    private static List<String> row(Stability.Line line) {
        return List.of(
                line.entry(),
                String.valueOf(line.place()),
                Decimals.percent(line.kept()),
                Decimals.percent(line.first()),
                String.valueOf(line.from()),
                String.valueOf(line.to()));
    }
}
