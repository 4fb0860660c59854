package org.laurel.tally.report;

import java.util.List;
import java.util.Locale;
import org.laurel.tally.jury.OwnCountry;
import org.laurel.tally.jury.Severity;

/** What can be said of each juror: strictness, spread, the own country, and what hangs on the juror. */
final class JurorSections {

    private static final List<Section.Column> SEVERITY = List.of(
            Section.text("Juror"),
            Section.number("Sheets"),
            Section.number("Mean"),
            Section.number("Spread"),
            Section.number("Leniency"),
            Section.number("Std. error"),
            Section.number("Noise"),
            Section.number("With others"),
            Section.text("Finding (95 %)"));
    private static final List<Section.Column> OWN_COUNTRY = List.of(
            Section.text("Juror"),
            Section.text("Country"),
            Section.number("Own entries"),
            Section.number("Preference"),
            Section.number("p"));

    private JurorSections() {}

    static Section severity(JuryReport report) {
        Severity severity = report.severity();
        return Section.titled("jurors", "Jurors")
                .prose(
                        "Leniency is how far a juror is above the average juror on the same entries; negative is strict. Noise is what"
                                + " is left of a juror's totals when entry and leniency are taken out.")
                .prose(severity.note().isEmpty() ? "" : "Here " + severity.note() + ".")
                .table(
                        "Severity and spread",
                        SEVERITY,
                        severity.jurors().stream().map(JurorSections::row).toList())
                .plot(
                        "Leniency with 95 % limits",
                        "points above the average juror",
                        severity.jurors().stream()
                                .filter(juror -> juror.standardError().value().isPresent()
                                        && juror.leniency().value().isPresent())
                                .map(JurorSections::dot)
                                .toList())
                .build();
    }

    private static List<String> row(Severity.Juror juror) {
        return List.of(
                juror.juror(),
                String.valueOf(juror.sheets()),
                Decimals.shown(juror.mean()),
                Decimals.shown(juror.spread()),
                Decimals.shown(juror.leniency()),
                Decimals.shown(juror.standardError()),
                Decimals.shown(juror.noise()),
                Decimals.shown(juror.withOthers()),
                juror.finding().name().toLowerCase(Locale.ROOT));
    }

    private static Section.Dot dot(Severity.Juror juror) {
        double value = juror.leniency().value().orElse(0);
        double half = 1.96 * juror.standardError().value().orElse(0);
        return new Section.Dot(juror.juror(), value, value - half, value + half);
    }

    static Section ownCountry(JuryReport report) {
        OwnCountry own = report.ownCountry();
        boolean known = own.preference().value().isPresent();
        return Section.titled("own-country", "Own country")
                .prose(
                        known
                                ? "How much more a juror exceeds the others on entries of the own country than on the rest: "
                                        + Decimals.shown(own.preference()) + " over all, p " + Decimals.p(own.pValue())
                                        + " (" + OwnCountry.PERMUTATIONS + " permutations, seed " + report.seed()
                                        + ")."
                                : "None, because " + own.preference().why() + ".")
                .table(
                        "Preference for the own country",
                        OWN_COUNTRY,
                        own.jurors().stream()
                                .map(juror -> List.of(
                                        juror.juror(),
                                        juror.country(),
                                        String.valueOf(juror.sheets()),
                                        Decimals.shown(juror.preference()),
                                        Decimals.p(juror.pValue())))
                                .toList())
                .build();
    }
}
