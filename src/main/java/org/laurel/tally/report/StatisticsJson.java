package org.laurel.tally.report;

import java.util.List;
import java.util.Locale;
import org.laurel.tally.jury.IntraclassCorrelation.Form;
import org.laurel.tally.jury.KendallW;
import org.laurel.tally.jury.Severity;

/** The statistics of the report as JSON. */
final class StatisticsJson {

    private final JuryReport report;

    StatisticsJson(JuryReport report) {
        this.report = report;
    }

    JsonObject agreement() {
        Agreement agreement = report.agreement();
        JsonObject alphas = new JsonObject();
        agreement.alphas().forEach(alpha -> alphas.with(word(alpha.scale()), alpha.value()));
        JsonObject criteria = new JsonObject();
        agreement.criteria().forEach(each -> criteria.with(each.criterion(), each.alpha()));
        return new JsonObject()
                .with("krippendorff_alpha", alphas)
                .with("krippendorff_alpha_by_criterion", criteria)
                .with("icc", JsonObject.each(agreement.icc().forms(), StatisticsJson::form))
                .with("icc_note", agreement.icc().note())
                .with("kendall_w", concordance(agreement.concordance()));
    }

    private static JsonObject form(Form form) {
        return new JsonObject()
                .with("form", form.name())
                .with("value", form.value())
                .with("f", form.f())
                .with("df1", form.numerator())
                .with("df2", form.denominator())
                .with("p", form.pValue())
                .with("lower", form.lower())
                .with("upper", form.upper());
    }

    private static JsonObject concordance(KendallW concordance) {
        return new JsonObject()
                .with("w", concordance.w())
                .with("chi_square", concordance.chiSquare())
                .with("df", concordance.freedom())
                .with("p", concordance.pValue())
                .with("note", concordance.note());
    }

    List<?> severity() {
        return JsonObject.each(report.severity().jurors(), StatisticsJson::juror);
    }

    private static JsonObject juror(Severity.Juror juror) {
        return new JsonObject()
                .with("juror", juror.juror())
                .with("sheets", juror.sheets())
                .with("mean", juror.mean())
                .with("spread", juror.spread())
                .with("leniency", juror.leniency())
                .with("standard_error", juror.standardError())
                .with("noise", juror.noise())
                .with("correlation_with_others", juror.withOthers())
                .with("finding", word(juror.finding()));
    }

    JsonObject ownCountry() {
        return new JsonObject()
                .with("preference", report.ownCountry().preference())
                .with("p", report.ownCountry().pValue())
                .with("sheets", report.ownCountry().sheets())
                .with(
                        "jurors",
                        JsonObject.each(
                                report.ownCountry().jurors(),
                                juror -> new JsonObject()
                                        .with("juror", juror.juror())
                                        .with("country", juror.country())
                                        .with("sheets", juror.sheets())
                                        .with("preference", juror.preference())
                                        .with("p", juror.pValue())));
    }

    List<?> influence() {
        return JsonObject.each(
                report.influence().jurors(),
                line -> new JsonObject()
                        .with("without", line.juror())
                        .with("first", line.winners())
                        .with("decisive", line.decisive())
                        .with("places_changed", line.moved())
                        .with("largest_change", line.furthest())
                        .with("why_not", line.why()));
    }

    List<?> sensitivity() {
        return JsonObject.each(
                report.sensitivity().methods(),
                line -> new JsonObject()
                        .with("method", line.method())
                        .with("first", line.winners())
                        .with("as_by_the_rules", line.sameWinner())
                        .with("why_not", line.why()));
    }

    JsonObject stability() {
        return new JsonObject()
                .with("resamples", report.stability().resamples())
                .with(
                        "entries",
                        JsonObject.each(
                                report.stability().entries(),
                                line -> new JsonObject()
                                        .with("entry", line.entry())
                                        .with("place", line.place())
                                        .with("kept", line.kept())
                                        .with("first", line.first())
                                        .with("from", line.from())
                                        .with("to", line.to())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
