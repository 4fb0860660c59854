package org.laurel.rehearsal;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;
import org.laurel.result.CategoryResult;
import org.laurel.vote.PeoplesChoice.Chosen;
import org.laurel.vote.PeoplesChoice.InCategory;

/** Writes the outcome of a rehearsal: results for programs, a report for people, and what was measured on the way. */
final class RehearsalFiles {

    /** A spreadsheet takes what begins like this for a formula; behind an apostrophe it is text. */
    private static final String FORMULA = "(?s)[=+\\-@\t\r].*";

    private static final String HEAD =
            "| Place | Medal | Entry | Country | Total | Decided by |\n|---|---|---|---|---|---|\n";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Edition edition;
    private final Plan plan;
    private final Rehearsal.Outcome outcome;

    RehearsalFiles(Edition edition, Plan plan, Rehearsal.Outcome outcome) {
        this.edition = edition;
        this.plan = plan;
        this.outcome = outcome;
    }

    /** @param starting,playing in nanoseconds */
    void write(Path folder, long starting, long playing) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.json"), json());
        Files.writeString(folder.resolve("results.csv"), csv());
        Files.writeString(folder.resolve("report.md"), report());
        Files.write(folder.resolve("bundle.zip"), outcome.bundle());
        Files.writeString(folder.resolve("figures.txt"), figures(starting, playing));
    }

    private String json() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("edition", edition.id());
        all.put("name", edition.name());
        all.put("source", plan.source());
        all.put("rules", edition.rulesHash());
        if (!outcome.votes().isEmpty()) {
            all.put("votes", outcome.votes().stream().map(RehearsalFiles::vote).toList());
        }
        all.put(
                "categories",
                outcome.results().stream().map(RehearsalFiles::category).toList());
        return JSON.writeValueAsString(all).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> vote(InCategory vote) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("stage", vote.stage());
        written.put("category", vote.category());
        written.put("votes", vote.votes());
        written.put(
                "places",
                vote.places().stream()
                        .map(chosen -> place(RehearsalFiles.placed(chosen)))
                        .toList());
        written.put("explanation", vote.sentences());
        return written;
    }

    private static CategoryResult.Placed placed(Chosen chosen) {
        return new CategoryResult.Placed(
                chosen.place(),
                chosen.medal(),
                chosen.entry(),
                "",
                chosen.title(),
                chosen.company(),
                chosen.state(),
                chosen.votes(),
                chosen.decidedBy());
    }

    private static Map<String, Object> category(CategoryResult result) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("category", result.category());
        category.put("name", result.name());
        category.put(
                "places", result.places().stream().map(RehearsalFiles::place).toList());
        category.put("explanation", result.sentences(UnaryOperator.identity()));
        result.noAward().ifPresent(reason -> category.put("no_award", reason));
        return category;
    }

    private static Map<String, Object> place(CategoryResult.Placed placed) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("place", placed.place());
        place.put("medal", placed.medal().orElse(""));
        place.put("entry", placed.title());
        place.put("country", placed.state());
        place.put("total", placed.total());
        place.put("decided_by", placed.decidedBy());
        return place;
    }

    private String csv() {
        List<String> lines = new ArrayList<>(List.of("category,place,medal,entry,country,total,decided_by"));
        for (CategoryResult result : outcome.results()) {
            result.places().forEach(placed -> lines.add(row(result.category(), placed)));
        }
        decidingVotes()
                .forEach(vote -> vote.places().forEach(chosen -> lines.add(row(vote.category(), placed(chosen)))));
        return String.join("\n", lines) + "\n";
    }

    /** In an edition without a jury or a final, what the last vote of the public came to. */
    private List<InCategory> decidingVotes() {
        Stage last = edition.stages().get(edition.stages().size() - 1);
        boolean judged = edition.stages().stream().anyMatch(stage -> stage.kind() != Stage.Kind.PUBLIC);
        return outcome.votes().stream()
                .filter(vote -> !judged && vote.stage().equals(last.name()))
                .toList();
    }

    private static String row(String category, CategoryResult.Placed placed) {
        return String.join(
                ",",
                quoted(category),
                String.valueOf(placed.place()),
                quoted(placed.medal().orElse("")),
                quoted(placed.title()),
                quoted(placed.state()),
                placed.total(),
                quoted(placed.decidedBy()));
    }

    static String quoted(String value) {
        String text = value.matches(FORMULA) ? "'" + value : value;
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String report() {
        StringBuilder report = new StringBuilder("# " + edition.name() + ": a rehearsal\n\n" + plan.source() + "\n");
        for (CategoryResult result : outcome.results()) {
            report.append("\n## ").append(result.name()).append("\n\n");
            result.noAward().ifPresent(reason -> report.append(reason).append("\n\n"));
            if (!result.places().isEmpty()) {
                report.append(HEAD);
                result.places().forEach(placed -> report.append(line(placed)));
                report.append('\n');
                result.sentences(UnaryOperator.identity())
                        .forEach(
                                sentence -> report.append("* ").append(sentence).append('\n'));
            }
        }
        outcome.votes().forEach(vote -> report.append(reported(vote)));
        return report.append("\n").append(counted()).toString();
    }

    private static String reported(InCategory vote) {
        StringBuilder report = new StringBuilder(
                "\n## " + vote.name() + ": " + vote.stage() + "\n\n" + vote.votes() + " votes were counted.\n\n");
        if (!vote.places().isEmpty()) {
            report.append(HEAD);
            vote.places().forEach(chosen -> report.append(line(placed(chosen))));
            report.append('\n');
            vote.sentences()
                    .forEach(sentence -> report.append("* ").append(sentence).append('\n'));
        }
        return report.toString();
    }

    private static String line(CategoryResult.Placed placed) {
        return "| " + placed.place() + " | " + placed.medal().orElse("") + " | " + placed.title() + " | "
                + placed.state() + " | " + placed.total() + " | " + placed.decidedBy() + " |\n";
    }

    private String counted() {
        Figures figures = outcome.figures();
        return "## What was played\n\n"
                + figures.entries + " entries were submitted and accepted; " + figures.sheets
                + " score sheets were handed in, "
                + (figures.votes == 0 ? "" : figures.votes + " votes were cast, ")
                + figures.recusals + " jurors declared a conflict, " + figures.missing
                + " sheets were missing at closing, "
                + figures.refusedLate + " came too late and were refused, "
                + figures.decidedAnew + " were decided anew because two totals were equal; the chair decided "
                + figures.chairDecisions + " times. The times taken are in figures.txt.\n";
    }

    private String figures(long starting, long playing) {
        Figures figures = outcome.figures();
        return String.format(
                Locale.ROOT,
                "start %.1f s%nplay %.1f s%nsheets %d%nsheets per second %.0f%nengine's share of handing in %.0f %%%n"
                        + "votes %d%nvotes per second %.0f%n"
                        + "heap in use at the end %d MB%n",
                starting / 1e9,
                playing / 1e9,
                figures.sheets,
                figures.sheetsPerSecond(),
                figures.engineShare() * 100,
                figures.votes,
                figures.votesPerSecond(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
}
