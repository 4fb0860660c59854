package org.laurel.tally.jury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Own-country preference is how much more a juror exceeds the other jurors on entries of the own country than on the rest. Its
 * p-value is the share of random relabellings, within each juror, of as many entries as "own" that show at least as much preference.
 *
 * <p>Shape: sheets with a country for jurors and entries; an entry with a single sheet has no others to compare with and is left
 * out, as is a juror without own or without other entries. Units: those of the score; p from 1 / ({@value #PERMUTATIONS} + 1) to 1,
 * one-sided. The same seed gives the same p everywhere, because {@link Random} is specified to the bit.
 *
 * <p>Errors: none; without an own-country sheet everything is {@linkplain Measure.Unknown unknown}.
 *
 * <p>Source: E. Zitzewitz, "Nationalism in winter sports judging", Journal of Economics and Management Strategy 15 (2006); p-value: B.
 * Phipson and G. K. Smyth, "Permutation p-values should never be zero", Statistical Applications in Genetics 9 (2010).
 */
public record OwnCountry(Measure preference, Measure pValue, int sheets, List<Juror> jurors) {

    public static final int PERMUTATIONS = 9_999;

    /** One juror with entries of the own country. */
    public record Juror(String juror, String country, int sheets, Measure preference, Measure pValue) {}

    /** Countries by the ids of jurors and of entries; who has none is nobody's compatriot. */
    public static OwnCountry of(
            JuryMatrix totals, Map<String, String> jurorCountries, Map<String, String> entryCountries, long seed) {
        List<Deviations> jurors = IntStream.range(0, totals.jurors().size())
                .mapToObj(juror -> Deviations.of(totals, juror, jurorCountries, entryCountries))
                .filter(Deviations::canBeCompared)
                .toList();
        if (jurors.isEmpty()) {
            Measure none = Measure.unknown("no juror scored both an entry of the own country and another");
            return new OwnCountry(none, none, 0, List.of());
        }
        return of(jurors, new Random(seed));
    }

    private static OwnCountry of(List<Deviations> jurors, Random random) {
        int sheets = jurors.stream().mapToInt(juror -> juror.own).sum();
        double[] seen = new double[jurors.size() + 1];
        int[] atLeast = new int[seen.length];
        for (int i = 0; i < jurors.size(); i++) {
            seen[i] = jurors.get(i).preference();
            seen[jurors.size()] += jurors.get(i).own * seen[i] / sheets;
        }
        for (int run = 0; run < PERMUTATIONS; run++) {
            double all = 0;
            for (int i = 0; i < jurors.size(); i++) {
                double drawn = jurors.get(i).relabelled(random);
                atLeast[i] += drawn >= seen[i] - Numbers.NOISE ? 1 : 0;
                all += jurors.get(i).own * drawn / sheets;
            }
            atLeast[jurors.size()] += all >= seen[jurors.size()] - Numbers.NOISE ? 1 : 0;
        }
        List<Juror> lines = new ArrayList<>();
        for (int i = 0; i < jurors.size(); i++) {
            Deviations juror = jurors.get(i);
            lines.add(new Juror(juror.juror, juror.country, juror.own, Measure.of(seen[i]), p(atLeast[i])));
        }
        return new OwnCountry(Measure.of(seen[jurors.size()]), p(atLeast[jurors.size()]), sheets, List.copyOf(lines));
    }

    private static Measure p(int atLeast) {
        return Measure.of((atLeast + 1.0) / (PERMUTATIONS + 1));
    }

    /** How far a juror is above the others on each shared entry; the entries of the own country come first. */
    private record Deviations(String juror, String country, int own, double[] values, double[] pool) {

        static Deviations of(
                JuryMatrix totals, int juror, Map<String, String> jurorCountries, Map<String, String> entryCountries) {
            String country = jurorCountries.getOrDefault(totals.jurors().get(juror), "");
            List<Double> own = new ArrayList<>();
            List<Double> others = new ArrayList<>();
            for (int entry : totals.entriesOf(juror)) {
                if (totals.jurorsOf(entry).length > 1) {
                    boolean isOwn = !country.isEmpty()
                            && country.equals(
                                    entryCountries.get(totals.entries().get(entry)));
                    (isOwn ? own : others).add(totals.total(entry, juror) - Others.mean(totals, entry, juror));
                }
            }
            int count = own.size();
            own.addAll(others);
            double[] values = own.stream().mapToDouble(Double::doubleValue).toArray();
            return new Deviations(totals.jurors().get(juror), country, count, values, values.clone());
        }

        boolean canBeCompared() {
            return own > 0 && own < values.length;
        }

        double preference() {
            return preferenceWith(values);
        }

        private double preferenceWith(double[] ordered) {
            double mine = Numbers.sum(Arrays.copyOf(ordered, own));
            return mine / own - (Numbers.sum(values) - mine) / (values.length - own);
        }

        /** The preference if other entries, as many, were the own ones: the pool is shuffled on as far as needed. */
        double relabelled(Random random) {
            for (int i = 0; i < own; i++) {
                int k = i + random.nextInt(pool.length - i);
                double kept = pool[i];
                pool[i] = pool[k];
                pool[k] = kept;
            }
            return preferenceWith(pool);
        }
    }
}
