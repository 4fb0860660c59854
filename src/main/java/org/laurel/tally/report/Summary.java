package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.List;
import org.laurel.tally.jury.JuryMatrix;
import org.laurel.tally.jury.KrippendorffAlpha.Scale;
import org.laurel.tally.jury.Measure;
import org.laurel.tally.jury.OwnCountry;
import org.laurel.tally.jury.Severity.Finding;
import org.laurel.tally.jury.Severity.Juror;
import org.laurel.tally.plan.Names;
import org.laurel.tally.plan.PlanCheck.Verdict;

/** The report in a few sentences, for who reads no further. */
final class Summary {

    private final JuryReport report;
    private final List<String> sentences = new ArrayList<>();

    private Summary(JuryReport report) {
        this.report = report;
    }

    static Section of(JuryReport report) {
        return Section.titled("summary", "In short").proseOf(sentences(report)).build();
    }

    static List<String> sentences(JuryReport report) {
        Summary summary = new Summary(report);
        summary.size();
        summary.winner();
        summary.plan();
        summary.agreement();
        summary.jurors();
        summary.ownCountry();
        summary.influence();
        summary.stability();
        return List.copyOf(summary.sentences);
    }

    private void size() {
        JuryMatrix totals = report.totals();
        sentences.add(Names.number(report.round().table().entries().size(), "entry", "entries") + ", "
                + Names.number(report.round().jury().size(), "juror", "jurors") + ", "
                + Names.number(totals.sheets().size(), "complete sheet", "complete sheets") + ".");
    }

    private void winner() {
        Outcome outcome = Outcome.of(report.result());
        if (outcome.winners().isEmpty()) {
            sentences.add("Nobody is placed: " + outcome.why() + ".");
            return;
        }
        List<String> others = report.sensitivity().methods().stream()
                .filter(line -> !line.sameWinner() && !line.winners().isEmpty())
                .map(line -> line.method() + " (" + Names.listed(line.winners()) + ")")
                .toList();
        sentences.add("By the rules " + String.join(" and ", outcome.winners())
                + (outcome.winners().size() == 1 ? " is first; " : " share the first place; ")
                + (others.isEmpty()
                        ? "every other method that places entries agrees."
                        : "another is first by " + String.join(", ", others) + "."));
    }

    private void plan() {
        if (report.plan().verdict() != Verdict.FINE) {
            sentences.addAll(report.plan().sentences());
        }
    }

    private void agreement() {
        Measure alpha = report.agreement().alphas().stream()
                .filter(each -> each.scale() == Scale.INTERVAL)
                .findFirst()
                .orElseThrow()
                .value();
        if (alpha.value().isEmpty()) {
            sentences.add("Agreement has no measure: " + alpha.why() + ".");
        } else {
            sentences.add(
                    "Agreement of the totals: alpha " + Decimals.shown(alpha) + " (1 is full agreement, 0 is chance).");
        }
    }

    private void jurors() {
        jurors(Finding.STRICT, "Stricter than the average juror");
        jurors(Finding.LENIENT, "More lenient than the average juror");
        jurors(Finding.CONSTANT, "The same total for every entry");
    }

    private void jurors(Finding finding, String words) {
        List<String> found = report.severity().jurors().stream()
                .filter(juror -> juror.finding() == finding)
                .map(Juror::juror)
                .toList();
        if (!found.isEmpty()) {
            sentences.add(words + ": " + Names.listed(found) + ".");
        }
    }

    private void ownCountry() {
        OwnCountry own = report.ownCountry();
        own.preference()
                .value()
                .ifPresent(preference -> sentences.add("Entries of the own country get "
                        + Decimals.shown(Math.abs(preference)) + (preference < 0 ? " less" : " more")
                        + " from their jurors than other entries, measured against the other jurors (p "
                        + Decimals.p(own.pValue()) + ", " + Names.number(own.sheets(), "sheet", "sheets") + ")."));
    }

    private void influence() {
        List<String> decisive = report.influence().jurors().stream()
                .filter(Influence.Line::decisive)
                .map(line -> line.juror() + " (" + Names.listed(line.winners()) + ")")
                .toList();
        if (Outcome.of(report.result()).winners().isEmpty()) {
            return;
        }
        sentences.add(
                decisive.isEmpty()
                        ? "No single juror decides who is first."
                        : "Another would be first without " + String.join(", or without ", decisive) + ".");
    }

    private void stability() {
        report.stability().entries().stream()
                .filter(line -> line.place() == 1)
                .forEach(line -> sentences.add(line.entry() + " stays first in " + Decimals.percent(line.first())
                        + " of " + report.stability().resamples() + " bootstrap juries."));
    }
}
