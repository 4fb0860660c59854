package org.laurel.tally.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.laurel.tally.jury.Adjusted.Standing;
import org.laurel.tally.jury.JuryMatrix.Sheet;
import org.laurel.tally.jury.KrippendorffAlpha.Scale;

class PropertiesOfAdjustmentTest {

    @Property(tries = 150)
    void anySheetsHaveAnAnswerFromEveryMethod(@ForAll("juries") List<Sheet> sheets) {
        JuryMatrix totals = JuryMatrix.of(sheets);

        for (Adjustment method : Adjustment.values()) {
            Adjusted adjusted = method.of(totals);
            assertThat(adjusted.isRefused() && adjusted.notes().isEmpty()).isFalse();
            assertThat(adjusted.standings()).allMatch(standing -> Double.isFinite(standing.value()));
        }
        for (Scale scale : Scale.values()) {
            KrippendorffAlpha.of(totals, scale)
                    .value()
                    .ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(1 + 1e-9));
        }
        KendallW.of(totals).w().value().ifPresent(w -> assertThat(w).isBetween(-1e-9, 1 + 1e-9));
        assertThat(IntraclassCorrelation.of(totals).forms()).hasSize(6);
        assertThat(Severity.of(totals).jurors()).hasSize(totals.jurors().size());
    }

    @Property(tries = 60)
    void theOrderOfTheSheetsChangesNothing(@ForAll("juries") List<Sheet> sheets, @ForAll int seed) {
        List<Sheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, new Random(seed));

        for (Adjustment method : Adjustment.values()) {
            assertThat(method.of(JuryMatrix.of(shuffled))).isEqualTo(method.of(JuryMatrix.of(sheets)));
        }
    }

    @Property(tries = 60)
    void aJurorsOwnScaleDoesNotChangeTheZScores(
            @ForAll("juries") List<Sheet> sheets,
            @ForAll @DoubleRange(min = 0.5, max = 20) double factor,
            @ForAll @DoubleRange(min = -50, max = 50) double shift) {
        List<Sheet> scaled = sheets.stream()
                .map(sheet -> sheet.juror().equals("J1")
                        ? new Sheet(sheet.entry(), sheet.juror(), sheet.total() * factor + shift)
                        : sheet)
                .toList();

        assertSameValues(
                Adjustment.Z_SCORE.of(JuryMatrix.of(scaled)), Adjustment.Z_SCORE.of(JuryMatrix.of(sheets)), 1e-6);
    }

    @Property(tries = 60)
    void aStricterJurorDoesNotChangeWhatTheModelsMakeOfDifferences(
            @ForAll("juries") List<Sheet> sheets, @ForAll @IntRange(min = 1, max = 30) int strictness) {
        List<Sheet> stricter = sheets.stream()
                .map(sheet -> sheet.juror().equals("J2")
                        ? new Sheet(sheet.entry(), sheet.juror(), sheet.total() - strictness)
                        : sheet)
                .toList();

        for (Adjustment method : List.of(Adjustment.MEAN_CENTRING, Adjustment.ADDITIVE)) {
            assertSameDifferences(method.of(JuryMatrix.of(stricter)), method.of(JuryMatrix.of(sheets)));
        }
    }

    @Property(tries = 40)
    void ofCompleteSheetsTheAdditiveModelKeepsTheRawMeans(@ForAll @IntRange(max = 10_000) int seed) {
        Random random = new Random(seed);
        List<Sheet> sheets = new ArrayList<>();
        for (int entry = 0; entry < 5; entry++) {
            for (int juror = 0; juror < 4; juror++) {
                sheets.add(new Sheet(Tables.entry(entry), Tables.juror(juror), random.nextInt(10)));
            }
        }

        assertSameValues(
                Adjustment.ADDITIVE.of(JuryMatrix.of(sheets)), Adjustment.NONE.of(JuryMatrix.of(sheets)), 1e-9);
    }

    private static void assertSameValues(Adjusted one, Adjusted other, double tolerance) {
        assertThat(byEntry(one)).hasSameSizeAs(byEntry(other));
        for (int i = 0; i < one.standings().size(); i++) {
            assertThat(byEntry(one).get(i).value())
                    .isEqualTo(byEntry(other).get(i).value(), within(tolerance));
        }
    }

    private static void assertSameDifferences(Adjusted one, Adjusted other) {
        List<Standing> left = byEntry(one);
        List<Standing> right = byEntry(other);
        assertThat(left).hasSameSizeAs(right);
        for (int i = 1; i < left.size(); i++) {
            assertThat(left.get(i).value() - left.get(0).value())
                    .isEqualTo(right.get(i).value() - right.get(0).value(), within(1e-8));
        }
    }

    private static List<Standing> byEntry(Adjusted adjusted) {
        return adjusted.standings().stream()
                .sorted(Comparator.comparing(Standing::entry))
                .toList();
    }

    /** Up to seven entries and five jurors with gaps, constant jurors, disconnected plans and single sheets among them. */
    @Provide
    Arbitrary<List<Sheet>> juries() {
        Arbitrary<Integer> cells = Arbitraries.integers().between(-6, 10);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 5),
                        cells.list().ofSize(35))
                .as(PropertiesOfAdjustmentTest::jury);
    }

    private static List<Sheet> jury(int entries, int jurors, List<Integer> cells) {
        return Stream.iterate(0, i -> i < entries * jurors, i -> i + 1)
                .filter(i -> cells.get(i) > 0 || i == 0)
                .map(i -> new Sheet(Tables.entry(i / jurors), Tables.juror(i % jurors), Math.max(1, cells.get(i))))
                .toList();
    }
}
