package org.laurel.tally.report;

import java.util.List;
import java.util.function.Function;

/** The forms a jury report is written in; each is the same to the byte wherever it is written. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT(report -> ReportText.of(sections(report))),
    /** For machines: keys and their order are stable, statistics are strings with six places. */
    JSON(ReportJson::of),
    /** One page for a browser that needs nothing else. */
    HTML(report -> ReportHtml.of(sections(report)));

    private final Function<JuryReport, String> writer;

    ReportFormat(Function<JuryReport, String> writer) {
        this.writer = writer;
    }

    public String write(JuryReport report) {
        return writer.apply(report);
    }

    private static List<Section> sections(JuryReport report) {
        return List.of(
                Summary.of(report),
                ResultSection.of(report),
                PlanSection.of(report),
                AgreementSection.of(report),
                JurorSections.severity(report),
                JurorSections.ownCountry(report),
                TrustSections.influence(report),
                TrustSections.sensitivity(report),
                TrustSections.stability(report));
    }
}
