package org.laurel.tally.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.laurel.tally.score.Aggregation.Method;
import org.laurel.tally.score.Aggregation.Per;

/**
 * The numbers between the scores and the places, for whoever wants to recount them; written out when asked for.
 *
 * <p>Shapes: lists in the order of jurors, then entries, then the sheet. Units: decimals as strings.
 */
public final class Working {

    private final Count count;
    private final Round round;

    Working(Count count) {
        this.count = count;
        this.round = count.round;
    }

    /** A juror, or with an entry one sheet, or with a criterion one mark, that does not count. */
    public record LeftOut(String juror, String entry, String criterion, String reason) {}

    /** A number that was dropped; {@code criterion} is empty when it is a sheet's total. */
    public record Dropped(String entry, String juror, String criterion, String value, boolean highest) {}

    /** One sheet that counts and its rank with the juror; {@code points} is empty without medal points. */
    public record Sheet(String juror, String entry, String total, int rank, String points) {}

    /** One entry's mean for one criterion before the weight: a block as it counts, a scored one on the scale of the scores. */
    public record Value(String entry, String criterion, String mean) {}

    /** What the places compare: mean, sum, median, trimmed mean, total (of gathered criteria), points. */
    public String totalName() {
        return count.totalName();
    }

    /** The jurors of whom anything counts. */
    public List<String> counted() {
        return IntStream.range(0, round.jurors)
                .filter(count.admission::countsAtAll)
                .mapToObj(round::juror)
                .toList();
    }

    /** What does not count, and why. */
    public List<LeftOut> leftOut() {
        List<LeftOut> all = new ArrayList<>(count.admission.leftOut);
        all.addAll(count.ordersLeftOut());
        return List.copyOf(all);
    }

    public List<Sheet> sheets() {
        return IntStream.range(0, round.jurors)
                .boxed()
                .flatMap(juror -> IntStream.range(0, round.entries)
                        .filter(entry -> count.sheets.has(juror, entry))
                        .mapToObj(entry -> sheet(juror, entry)))
                .toList();
    }

    private Sheet sheet(int juror, int entry) {
        boolean medalPoints = round.rules.aggregation().method() == Method.MEDAL_POINTS;
        return new Sheet(
                round.juror(juror),
                round.entry(entry),
                count.sheets.total(juror, entry).decimal(),
                count.orders.rank(juror, entry),
                medalPoints ? count.orders.points(juror, entry).decimal() : "");
    }

    /** One entry's points of the jurors and of the public. */
    public record Sums(String entry, String juries, String publics) {}

    /** Both parts of every total to which the public's points are added; empty where none are. */
    public List<Sums> sums() {
        return IntStream.range(0, count.addsPublic() ? round.entries : 0)
                .mapToObj(entry -> new Sums(
                        round.entry(entry),
                        count.juryPoints(entry).decimal(),
                        count.publicPoints(entry).decimal()))
                .toList();
    }

    /** Every criterion's mean, in the order of the sheet. */
    public List<Value> means() {
        return IntStream.range(0, round.entries)
                .filter(entry -> count.totals.sheets(entry) > 0)
                .boxed()
                .flatMap(entry -> round.criteria.stream()
                        .flatMap(Criterion::all)
                        .map(criterion -> new Value(
                                round.entry(entry),
                                criterion.id(),
                                count.meanAsGiven(criterion, entry).decimal())))
                .toList();
    }

    /** What a trimmed mean dropped; of equal numbers those of the jurors with the lowest or highest ids. */
    public List<Dropped> dropped() {
        boolean perCriterion = round.rules.aggregation().per() == Per.CRITERION;
        return IntStream.range(0, round.entries)
                .boxed()
                .flatMap(entry -> perCriterion
                        ? IntStream.range(0, round.leaves.size()).boxed().flatMap(leaf -> dropped(entry, leaf).stream())
                        : dropped(entry).stream())
                .toList();
    }

    private List<Dropped> dropped(int entry) {
        BigInteger[] totals = count.sheets.numerators(entry);
        List<Integer> jurors = count.sheets.jurors(entry);
        Gathering.Dropped fell = Gathering.of(round.rules).dropped(totals);
        return listed(
                fell,
                at -> {
                    int juror = jurors.get(at);
                    return new String[] {
                        round.juror(juror), "", count.sheets.total(juror, entry).decimal()
                    };
                },
                entry);
    }

    private List<Dropped> dropped(int entry, int leaf) {
        List<Integer> jurors = IntStream.range(0, round.jurors)
                .filter(juror -> count.admission.counts(juror, entry, leaf))
                .boxed()
                .toList();
        Long[] scores = Arrays.stream(count.totals.units(entry, leaf)).boxed().toArray(Long[]::new);
        Gathering.Dropped fell = Gathering.of(round.rules).dropped(scores);
        return listed(
                fell,
                at -> {
                    int juror = jurors.get(at);
                    String score = round.mark(juror, entry, leaf) instanceof Mark.Score given
                            ? given.value().toPlainString()
                            : "";
                    return new String[] {
                        round.juror(juror), round.leaves.get(leaf).id(), score
                    };
                },
                entry);
    }

    private List<Dropped> listed(Gathering.Dropped fell, java.util.function.IntFunction<String[]> what, int entry) {
        List<Dropped> all = new ArrayList<>();
        Arrays.stream(fell.low())
                .mapToObj(what)
                .forEach(it -> all.add(new Dropped(round.entry(entry), it[0], it[1], it[2], false)));
        Arrays.stream(fell.high())
                .mapToObj(what)
                .forEach(it -> all.add(new Dropped(round.entry(entry), it[0], it[1], it[2], true)));
        return all;
    }
}
