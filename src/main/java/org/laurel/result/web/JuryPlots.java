package org.laurel.result.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.laurel.platform.Phrase;
import org.laurel.plot.Axis;
import org.laurel.plot.Figures;
import org.laurel.plot.Ranges;
import org.laurel.plot.Strips;
import org.laurel.result.JuryFigures.Agreement;
import org.laurel.result.JuryFigures.OfJuror;
import org.laurel.result.JuryFigures.OfStage;
import org.laurel.tally.jury.FiveNumbers;
import org.laurel.tally.jury.Measure;
import org.laurel.tally.jury.Severity;

/** The pictures of a stage's jury, with the jurors' names or with numbers in their place. */
record JuryPlots(String stage, Strips scores, Ranges agreement) {

    private static final String NONE = "–";

    /** @param number of the stage on its page */
    static JuryPlots of(OfStage stage, int number, boolean named) {
        Function<OfJuror, String> label =
                juror -> named ? juror.name() : Phrase.of("result.jury.juror", juror.number());
        return new JuryPlots(stage.name(), scores(stage, number, label), agreement(stage, number));
    }

    private static Strips scores(OfStage stage, int number, Function<OfJuror, String> label) {
        FiveNumbers all = stage.all();
        return new Strips(
                "scores-" + number,
                Phrase.of("result.jury.scores"),
                Phrase.of(
                        "result.jury.scores-about",
                        stage.jurors().size(),
                        shown(all.lowest()),
                        shown(all.highest()),
                        shown(all.median())),
                Axis.around(all.lowest(), all.highest()),
                all.median(),
                stage.jurors().stream()
                        .map(juror -> strip(juror, label.apply(juror)))
                        .toList(),
                figures(stage, label));
    }

    private static Strips.Strip strip(OfJuror juror, String label) {
        FiveNumbers five = juror.totals();
        return new Strips.Strip(
                label,
                finding(juror),
                five.lowest(),
                five.lowerHinge(),
                five.median(),
                five.upperHinge(),
                five.highest());
    }

    /** Nothing is said of somebody who is like the others. */
    private static String finding(OfJuror juror) {
        Severity.Finding finding = juror.severity().finding();
        return finding == Severity.Finding.AVERAGE ? "" : Phrase.word(finding);
    }

    private static Figures figures(OfStage stage, Function<OfJuror, String> label) {
        return new Figures(
                List.of(
                        Phrase.of("judging.round.juror"),
                        Phrase.of("result.jury.sheets"),
                        Phrase.of("result.jury.lowest"),
                        Phrase.of("result.jury.median"),
                        Phrase.of("result.jury.highest"),
                        Phrase.of("result.jury.spread"),
                        Phrase.of("result.jury.leniency"),
                        Phrase.of("result.jury.with-others")),
                stage.jurors().stream()
                        .map(juror -> row(juror, label.apply(juror)))
                        .toList());
    }

    private static List<String> row(OfJuror juror, String label) {
        Severity.Juror severity = juror.severity();
        String finding = finding(juror);
        return List.of(
                finding.isEmpty() ? label : label + " (" + finding + ")",
                String.valueOf(severity.sheets()),
                shown(juror.totals().lowest()),
                shown(juror.totals().median()),
                shown(juror.totals().highest()),
                shown(severity.spread()),
                shown(severity.leniency(), 1),
                shown(severity.withOthers(), 2));
    }

    private static Ranges agreement(OfStage stage, int number) {
        List<Agreement> known = stage.agreement().stream()
                .filter(each -> each.value().value().isPresent())
                .toList();
        double least = known.stream().mapToDouble(JuryPlots::low).min().orElse(0);
        return new Ranges(
                "agreement-" + number,
                Phrase.of("result.jury.agreement"),
                Phrase.of("result.jury.agreement-about"),
                Axis.around(Math.min(0, Math.max(-1, least)), 1),
                known.stream().map(JuryPlots::range).toList(),
                new Figures(
                        List.of(
                                Phrase.of("result.jury.measure"),
                                Phrase.of("result.jury.value"),
                                Phrase.of("result.jury.lower"),
                                Phrase.of("result.jury.upper")),
                        stage.agreement().stream().map(JuryPlots::row).toList()));
    }

    private static Ranges.Range range(Agreement each) {
        return new Ranges.Range(
                Phrase.word(each.kind()),
                each.value().value().orElseThrow(),
                low(each),
                each.upper().value().orElse(each.value().value().orElseThrow()),
                shown(each.value(), 2));
    }

    private static double low(Agreement each) {
        return each.lower().value().orElse(each.value().value().orElseThrow());
    }

    private static List<String> row(Agreement each) {
        return List.of(
                Phrase.word(each.kind()), shown(each.value(), 2), shown(each.lower(), 2), shown(each.upper(), 2));
    }

    private static String shown(double value) {
        return rounded(value, 1);
    }

    private static String shown(Measure measure, int places) {
        return measure.value().isPresent() ? rounded(measure.value().getAsDouble(), places) : NONE;
    }

    private static String rounded(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replace('-', '−');
    }
}
