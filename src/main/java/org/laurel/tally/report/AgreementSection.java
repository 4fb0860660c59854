package org.laurel.tally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laurel.tally.jury.IntraclassCorrelation.Form;
import org.laurel.tally.jury.KendallW;
import org.laurel.tally.jury.Measure;

/** How far the jurors agree, measured in the usual ways. */
final class AgreementSection {

    private AgreementSection() {}

    static Section of(JuryReport report) {
        Agreement agreement = report.agreement();
        return Section.titled("agreement", "Agreement")
                .prose(
                        "1 is full agreement and 0 is chance. Alpha holds for missing sheets; the intraclass correlation (ICC) and"
                                + " Kendall's W need every juror on every entry.")
                .table(
                        "Krippendorff's alpha of the totals",
                        List.of(Section.text("Scale"), Section.number("Alpha")),
                        alphas(agreement))
                .proseOf(reasons(agreement))
                .table(
                        "Krippendorff's alpha (interval) of each criterion",
                        List.of(Section.text("Criterion"), Section.number("Alpha")),
                        agreement.criteria().stream()
                                .map(each -> List.of(each.criterion(), Decimals.shown(each.alpha())))
                                .toList())
                .prose(note("ICC", agreement.icc().note()))
                .table("Intraclass correlation of the totals", iccColumns(), iccRows(agreement))
                .prose(note("Kendall's W", agreement.concordance().note()))
                .table("Kendall's coefficient of concordance W", concordanceColumns(), concordance(agreement))
                .build();
    }

    private static String note(String what, String note) {
        return note.isEmpty() ? "" : what + " is taken " + note + ".";
    }

    private static List<List<String>> alphas(Agreement agreement) {
        return agreement.alphas().stream()
                .map(each -> List.of(each.scale().name().toLowerCase(Locale.ROOT), Decimals.shown(each.value())))
                .toList();
    }

    private static List<String> reasons(Agreement agreement) {
        List<Measure> measures = new ArrayList<>();
        agreement.alphas().forEach(each -> measures.add(each.value()));
        agreement.icc().forms().forEach(form -> measures.add(form.value()));
        measures.add(agreement.concordance().w());
        return measures.stream()
                .map(Measure::why)
                .filter(why -> !why.isEmpty())
                .distinct()
                .map(why -> "None, because " + why + ".")
                .toList();
    }

    private static List<Section.Column> iccColumns() {
        return List.of(
                Section.text("Form"),
                Section.number("ICC"),
                Section.number("F"),
                Section.number("on"),
                Section.number("p"),
                Section.number("lower 95 %"),
                Section.number("upper 95 %"),
                Section.text("What it is"));
    }

    private static List<List<String>> iccRows(Agreement agreement) {
        return agreement.icc().forms().stream()
                .filter(form -> form.value().value().isPresent())
                .map(AgreementSection::iccRow)
                .toList();
    }

    private static List<String> iccRow(Form form) {
        return List.of(
                form.name(),
                Decimals.shown(form.value()),
                Decimals.shown(form.f()),
                form.numerator() + ", " + form.denominator(),
                Decimals.p(form.pValue()),
                Decimals.shown(form.lower()),
                Decimals.shown(form.upper()),
                form.meaning());
    }

    private static List<Section.Column> concordanceColumns() {
        return List.of(Section.text("W"), Section.number("chi-square"), Section.number("on"), Section.number("p"));
    }

    private static List<List<String>> concordance(Agreement agreement) {
        KendallW w = agreement.concordance();
        return w.w().value().isEmpty()
                ? List.of()
                : List.of(List.of(
                        Decimals.shown(w.w()),
                        Decimals.shown(w.chiSquare()),
                        String.valueOf(w.freedom()),
                        Decimals.p(w.pValue())));
    }
}
