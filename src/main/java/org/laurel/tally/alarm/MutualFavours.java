package org.laurel.tally.alarm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two states favour each other if the jurors of each exceed the other jurors on the other's entries by more than they do on those
 * of third states. Of both directions the smaller counts, so that a one-sided liking is none.
 *
 * <p>Shape: sheets with the states of jurors and entries. The p-value is the share of {@value #PERMUTATIONS} random relabellings,
 * within each juror, of as many entries as the other state's that show at least as much; it is held against
 * {@value JuryAlarm#ODD} shared among all pairs (Bonferroni), so that many pairs do not make a flag by chance. Once {@value #ENOUGH}
 * relabellings have shown as much, no more are drawn: chance explains it. A pair without
 * entries of third states to compare with is left out. States that hang together by such pairs, three or more, are a bloc.
 *
 * <p>Source: E. Zitzewitz, "Nationalism in winter sports judging and its lessons for organizational decision making", Journal of
 * Economics and Management Strategy 15 (2006), for blocs; p-value: B. Phipson and G. K. Smyth (2010), and
 * J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78 (1991).
 */
final class MutualFavours {

    private static final int PERMUTATIONS = 19_999;
    private static final int ENOUGH = 10;

    /** How far each juror of a state is above the others, by the entry's state. */
    private final Map<String, List<Map<String, List<Double>>>> excess = new TreeMap<>();

    private final Map<String, List<String>> jurors = new TreeMap<>();

    private MutualFavours(List<HandedIn> sheets) {
        Map<String, List<HandedIn>> byEntry = sheets.stream().collect(Collectors.groupingBy(HandedIn::entry));
        Map<String, List<HandedIn>> byJuror = sheets.stream()
                .filter(sheet -> !sheet.jurorState().isEmpty())
                .collect(Collectors.groupingBy(HandedIn::juror, TreeMap::new, Collectors.toList()));
        byJuror.forEach((juror, theirs) -> {
            String state = theirs.get(0).jurorState();
            jurors.computeIfAbsent(state, unseen -> new ArrayList<>()).add(juror);
            excess.computeIfAbsent(state, unseen -> new ArrayList<>()).add(byState(theirs, byEntry));
        });
    }

    private static Map<String, List<Double>> byState(List<HandedIn> theirs, Map<String, List<HandedIn>> byEntry) {
        Map<String, List<Double>> byState = new TreeMap<>();
        for (HandedIn sheet : theirs) {
            byEntry.getOrDefault(sheet.entry(), List.of()).stream()
                    .filter(other -> !other.juror().equals(sheet.juror()))
                    .mapToDouble(HandedIn::total)
                    .average()
                    .ifPresent(others -> byState.computeIfAbsent(sheet.entryState(), unseen -> new ArrayList<>())
                            .add(sheet.total() - others));
        }
        return byState;
    }

    static List<Flag> in(List<HandedIn> sheets, long seed) {
        MutualFavours favours = new MutualFavours(sheets);
        List<String> states = List.copyOf(favours.excess.keySet());
        int pairs = states.size() * (states.size() - 1) / 2;
        Random random = new Random(seed);
        List<List<String>> found = new ArrayList<>();
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                double p = favours.pValue(states.get(i), states.get(j), random);
                if (p * pairs <= JuryAlarm.ODD) {
                    found.add(List.of(states.get(i), states.get(j)));
                    flags.add(favours.flag(Flag.Kind.MUTUAL_FAVOUR, found.get(found.size() - 1), JuryAlarm.p(p)));
                }
            }
        }
        blocs(found).forEach(bloc -> flags.add(favours.flag(Flag.Kind.BLOC, bloc, bloc.size() + " states")));
        return flags;
    }

    private Flag flag(Flag.Kind kind, Collection<String> states, String figure) {
        List<String> theirs = states.stream()
                .flatMap(state -> jurors.getOrDefault(state, List.of()).stream())
                .sorted()
                .toList();
        return new Flag(kind, theirs, List.of(), figure);
    }

    private double pValue(String one, String other, Random random) {
        List<Sample> there = samples(one, other);
        List<Sample> back = samples(other, one);
        if (there.isEmpty() || back.isEmpty()) {
            return 1;
        }
        double seen = Math.min(mean(there), mean(back));
        if (seen <= 0) {
            return 1;
        }
        int atLeast = 1;
        for (int run = 0; run < PERMUTATIONS; run++) {
            double drawn = Math.min(drawn(there, random), drawn(back, random));
            atLeast += drawn >= seen - 1e-9 ? 1 : 0;
            if (atLeast > ENOUGH) {
                return ENOUGH / (run + 1.0);
            }
        }
        return atLeast / (PERMUTATIONS + 1.0);
    }

    private List<Sample> samples(String judges, String of) {
        return excess.getOrDefault(judges, List.of()).stream()
                .map(byState -> Sample.of(byState, judges, of))
                .filter(Sample::canBeCompared)
                .toList();
    }

    private static double mean(List<Sample> samples) {
        return samples.stream().mapToDouble(Sample::favour).average().orElse(0);
    }

    private static double drawn(List<Sample> samples, Random random) {
        return samples.stream()
                .mapToDouble(sample -> sample.relabelled(random))
                .average()
                .orElse(0);
    }

    /** One juror's excesses: the first {@code theirs} on entries of the other state, the rest on those of third states. */
    private record Sample(int theirs, double[] values) {

        static Sample of(Map<String, List<Double>> byState, String own, String other) {
            List<Double> all = new ArrayList<>(byState.getOrDefault(other, List.of()));
            int theirs = all.size();
            byState.forEach((state, values) -> {
                if (!state.equals(own) && !state.equals(other)) {
                    all.addAll(values);
                }
            });
            return new Sample(
                    theirs, all.stream().mapToDouble(Double::doubleValue).toArray());
        }

        boolean canBeCompared() {
            return theirs > 0 && theirs < values.length;
        }

        double favour() {
            double mine = 0;
            double all = 0;
            for (int i = 0; i < values.length; i++) {
                mine += i < theirs ? values[i] : 0;
                all += values[i];
            }
            return mine / theirs - (all - mine) / (values.length - theirs);
        }

        double relabelled(Random random) {
            double[] pool = values.clone();
            for (int i = 0; i < theirs; i++) {
                int k = i + random.nextInt(pool.length - i);
                double kept = pool[i];
                pool[i] = pool[k];
                pool[k] = kept;
            }
            return new Sample(theirs, pool).favour();
        }
    }

    private static List<Collection<String>> blocs(List<List<String>> pairs) {
        List<Collection<String>> blocs = new ArrayList<>();
        for (List<String> pair : pairs) {
            Collection<String> bloc = new TreeSet<>(pair);
            blocs.removeIf(other -> {
                boolean touches = other.stream().anyMatch(pair::contains);
                if (touches) {
                    bloc.addAll(other);
                }
                return touches;
            });
            blocs.add(bloc);
        }
        return blocs.stream().filter(bloc -> bloc.size() > 2).toList();
    }
}
