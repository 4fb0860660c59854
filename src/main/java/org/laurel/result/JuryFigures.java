package org.laurel.result;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.laurel.judging.RoundTotals;
import org.laurel.platform.Now;
import org.laurel.tally.jury.FiveNumbers;
import org.laurel.tally.jury.IntraclassCorrelation;
import org.laurel.tally.jury.JuryMatrix;
import org.laurel.tally.jury.KendallW;
import org.laurel.tally.jury.KrippendorffAlpha;
import org.laurel.tally.jury.Measure;
import org.laurel.tally.jury.Severity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the jury of a category scored: where each juror's totals lie beside all of them, who was strict, and how far the jurors
 * agree. There is nothing to know before the release.
 */
@Service
public class JuryFigures {

    /**
     * One juror; totals in the unit of the sheet.
     *
     * @param number in the order from strict to lenient, which tells nothing of who it is
     */
    public record OfJuror(int number, String name, FiveNumbers totals, Severity.Juror severity) {}

    /**
     * A measure of agreement: 1 is full agreement, 0 is chance.
     *
     * @param lower with {@code upper} its limits at 95 %, where there are any
     */
    public record Agreement(Kind kind, Measure value, Measure lower, Measure upper) {

        /** What is measured, and how. */
        public enum Kind {
            ALPHA,
            W,
            ONE_JUROR,
            MEAN_OF_JURORS
        }
    }

    /** One stage; jurors from strict to lenient. */
    public record OfStage(String name, FiveNumbers all, List<OfJuror> jurors, List<Agreement> agreement) {}

    private static final Measure NO_LIMIT = Measure.unknown("it has no limits");

    /** In the hour of the release many read the same; what is erased is gone from here as quickly. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Kept(Instant since, List<OfStage> stages) {

        boolean isFresh(Instant now) {
            return !since.isAfter(now) && since.plus(KEPT).isAfter(now);
        }
    }

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Publications publications;
    private final RoundTotals totals;
    private final Now now;

    JuryFigures(Publications publications, RoundTotals totals, Now now) {
        this.publications = publications;
        this.totals = totals;
        this.now = now;
    }

    /** Of every stage with sheets of a jury; none before the release, and none once the sheets are kept no longer. */
    @Transactional(readOnly = true)
    public List<OfStage> of(String edition, String category) {
        if (publications.at(edition).isEmpty()) {
            return List.of();
        }
        Instant at = now.get();
        return kept.compute(
                        edition + " " + category,
                        (both, before) -> before != null && before.isFresh(at)
                                ? before
                                : new Kept(at, figures(edition, category)))
                .stages();
    }

    private List<OfStage> figures(String edition, String category) {
        return totals.of(edition, category).stream().map(JuryFigures::figures).toList();
    }

    private static OfStage figures(RoundTotals.OfStage round) {
        JuryMatrix matrix = round.totals();
        return new OfStage(
                round.stage().name(), FiveNumbers.of(matrix.all()), jurors(matrix, round.names()), agreement(matrix));
    }

    private static List<OfJuror> jurors(JuryMatrix matrix, Map<String, String> names) {
        Map<String, FiveNumbers> numbers = new TreeMap<>();
        for (int juror = 0; juror < matrix.jurors().size(); juror++) {
            numbers.put(matrix.jurors().get(juror), FiveNumbers.of(matrix.ofJuror(juror)));
        }
        List<Severity.Juror> strictFirst = Severity.of(matrix).jurors().stream()
                .sorted(Comparator.comparingDouble((Severity.Juror juror) ->
                                juror.leniency().value().orElse(0))
                        .thenComparing(Severity.Juror::mean)
                        .thenComparing(Severity.Juror::spread))
                .toList();
        return IntStream.range(0, strictFirst.size())
                .mapToObj(at -> juror(at + 1, strictFirst.get(at), names, numbers))
                .toList();
    }

    private static OfJuror juror(
            int number, Severity.Juror severity, Map<String, String> names, Map<String, FiveNumbers> numbers) {
        FiveNumbers theirs = numbers.getOrDefault(severity.juror(), new FiveNumbers(0, 0, 0, 0, 0));
        return new OfJuror(number, names.getOrDefault(severity.juror(), ""), theirs, severity);
    }

    private static List<Agreement> agreement(JuryMatrix matrix) {
        IntraclassCorrelation icc = IntraclassCorrelation.of(matrix);
        return List.of(
                without(Agreement.Kind.ALPHA, KrippendorffAlpha.of(matrix, KrippendorffAlpha.Scale.INTERVAL)),
                without(Agreement.Kind.W, KendallW.of(matrix).w()),
                within(Agreement.Kind.ONE_JUROR, icc, "ICC(2,1)"),
                within(Agreement.Kind.MEAN_OF_JURORS, icc, "ICC(2,k)"));
    }

    private static Agreement without(Agreement.Kind kind, Measure value) {
        return new Agreement(kind, value, NO_LIMIT, NO_LIMIT);
    }

    private static Agreement within(Agreement.Kind kind, IntraclassCorrelation icc, String name) {
        return icc.forms().stream()
                .filter(form -> form.name().equals(name))
                .map(form -> new Agreement(kind, form.value(), form.lower(), form.upper()))
                .findFirst()
                .orElseThrow();
    }
}
