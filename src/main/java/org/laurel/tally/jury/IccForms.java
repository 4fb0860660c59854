package org.laurel.tally.jury;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.laurel.tally.jury.IntraclassCorrelation.Form;

/** The six forms of the intraclass correlation from the mean squares. */
final class IccForms {

    private static final String[] NAMES = {"ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)"};
    private static final String[] MEANINGS = {
        "one juror, each entry judged by other jurors",
        "one juror, jurors are a sample, strictness counts as disagreement",
        "one juror, these jurors are all there are, strictness is disregarded",
        "mean of the jurors, each entry judged by other jurors",
        "mean of the jurors, jurors are a sample, strictness counts as disagreement",
        "mean of the jurors, these jurors are all there are, strictness is disregarded"
    };
    private static final String NO_VARIATION = "all sheets have the same total";
    private static final String NO_ERROR = "the jurors differ by nothing but strictness, so F has no finite value";
    private static final double UPPER = (1 + IntraclassCorrelation.CONFIDENCE) / 2;

    private final MeanSquares squares;
    private final double n;
    private final double k;

    private IccForms(MeanSquares squares) {
        this.squares = squares;
        this.n = squares.n();
        this.k = squares.k();
    }

    static IccForms of(MeanSquares squares) {
        return new IccForms(squares);
    }

    static List<Form> unknown(String why) {
        Measure none = Measure.unknown(why);
        return IntStream.range(0, NAMES.length)
                .mapToObj(i -> new Form(NAMES[i], MEANINGS[i], none, none, 0, 0, none, none, none))
                .toList();
    }

    List<Form> all() {
        return List.of(oneWay(0, one()), twoWay(1), oneWay(2, one()), oneWay(3, mean()), twoWay(4), oneWay(5, mean()));
    }

    private DoubleUnaryOperator one() {
        return f -> (f - 1) / (f + k - 1);
    }

    private DoubleUnaryOperator mean() {
        return f -> 1 - 1 / f;
    }

    /** Forms 1 and 3 are functions of one F; form 1 compares with what is within entries, form 3 with the error. */
    private Form oneWay(int place, DoubleUnaryOperator byF) {
        boolean first = place % 3 == 0;
        double below = first ? squares.within() : squares.error();
        int numerator = squares.n() - 1;
        int denominator = (first ? squares.n() : squares.n() - 1) * (squares.k() - 1);
        if (below == 0) {
            return perfect(place, numerator, denominator);
        }
        double f = squares.between() / below;
        if (f == 0 && place > 2) {
            return without(place, "all entries have the same mean, so the form falls without bound");
        }
        double low = f / Distributions.fQuantile(UPPER, numerator, denominator);
        double high = f * Distributions.fQuantile(UPPER, denominator, numerator);
        return form(
                place,
                byF.applyAsDouble(f),
                f,
                denominator,
                limit(low, byF, place),
                Measure.of(byF.applyAsDouble(high)));
    }

    private static Measure limit(double f, DoubleUnaryOperator byF, int place) {
        return f == 0 && place > 2 ? Measure.unknown("no lower limit") : Measure.of(byF.applyAsDouble(f));
    }

    private Form form(int place, double value, double f, int denominator, Measure lower, Measure upper) {
        int numerator = squares.n() - 1;
        return new Form(
                NAMES[place],
                MEANINGS[place],
                Measure.of(value),
                Measure.of(f),
                numerator,
                denominator,
                Measure.of(Distributions.fUpperTail(f, numerator, denominator)),
                lower,
                upper);
    }

    private Form without(int place, String why) {
        Measure none = Measure.unknown(why);
        return new Form(NAMES[place], MEANINGS[place], none, none, 0, 0, none, none, none);
    }

    private Form perfect(int place, int numerator, int denominator) {
        if (squares.between() == 0) {
            return without(place, squares.jurors() == 0 ? NO_VARIATION : "all entries have the same totals");
        }
        Measure none = Measure.unknown(NO_ERROR);
        return new Form(NAMES[place], MEANINGS[place], Measure.of(1), none, numerator, denominator, none, none, none);
    }

    private Form twoWay(int place) {
        boolean one = place == 1;
        double b = squares.between();
        double j = squares.jurors();
        double e = squares.error();
        double below = one ? b + (k - 1) * e + k * (j - e) / n : b + (j - e) / n;
        if (b == 0 && e == 0) {
            return without(place, j == 0 ? NO_VARIATION : "all entries have the same totals");
        }
        if (below <= Numbers.NOISE * (b + j + e)) {
            return without(place, "all entries have the same mean, so the form falls without bound");
        }
        double value = (b - e) / below;
        return e == 0 ? consistent(place, value) : withLimits(place, value, b / e, one);
    }

    private Form consistent(int place, double value) {
        Measure none = Measure.unknown(NO_ERROR);
        int numerator = squares.n() - 1;
        int denominator = numerator * (squares.k() - 1);
        return new Form(
                NAMES[place], MEANINGS[place], Measure.of(value), none, numerator, denominator, none, none, none);
    }

    private Form withLimits(int place, double value, double f, boolean one) {
        TwoWayLimits limits = TwoWayLimits.of(squares, UPPER);
        int denominator = (squares.n() - 1) * (squares.k() - 1);
        return one
                ? form(place, value, f, denominator, limits.lower(), limits.upper())
                : form(place, value, f, denominator, limits.lowerOfMean(), limits.upperOfMean());
    }
}
