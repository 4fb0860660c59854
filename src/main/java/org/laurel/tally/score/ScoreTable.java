package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All marks of a round: jurors x entries x scored criteria, where a field nobody filled is {@link Mark#MISSING}.
 *
 * <p>Shapes: jurors and entries are in the order of their ids, so the order of input never matters.
 */
public final class ScoreTable {

    /** Who scores: a juror or, in a round where the public gives points too, one voice of the public. */
    public record Juror(String id, Optional<String> state, boolean ofThePublic) {}

    /** What is scored. */
    public record Entry(String id, Optional<String> state) {}

    private static final int MOST_DIGITS = 15;

    private final List<Juror> jurors;
    private final List<Entry> entries;
    private final List<String> criteria;
    private final Map<String, Integer> jurorAt = new HashMap<>();
    private final Map<String, Integer> entryAt = new HashMap<>();
    private final Map<String, Integer> criterionAt = new HashMap<>();
    private final int jurorCount;
    private final int criterionCount;
    /** By entry, then juror, then criterion: what is gathered together lies together. */
    private final @Nullable Mark[] marks;

    private final boolean[] scored;
    private final long[] units;
    private final int decimals;

    private ScoreTable(Builder builder) {
        jurors = List.copyOf(builder.jurors.values());
        entries = List.copyOf(builder.entries.values());
        criteria = builder.criterionNumbers.keySet().stream().sorted().toList();
        jurors.forEach(juror -> jurorAt.put(juror.id(), jurorAt.size()));
        entries.forEach(entry -> entryAt.put(entry.id(), entryAt.size()));
        criteria.forEach(criterion -> criterionAt.put(criterion, criterionAt.size()));
        jurorCount = jurors.size();
        criterionCount = criteria.size();
        marks = new @Nullable Mark[Math.multiplyExact(Math.multiplyExact(jurorCount, entries.size()), criterionCount)];
        builder.placeMarks(this);
        decimals = scores().mapToInt(
                        score -> Math.max(0, score.value().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        scored = new boolean[marks.length];
        units = inUnits();
    }

    private Stream<Mark.Score> scores() {
        return Arrays.stream(marks).filter(Mark.Score.class::isInstance).map(Mark.Score.class::cast);
    }

    private long[] inUnits() {
        long[] scaled = new long[marks.length];
        for (int i = 0; i < scaled.length; i++) {
            if (marks[i] instanceof Mark.Score score) {
                scored[i] = true;
                scaled[i] = inUnits(score.value());
            }
        }
        return scaled;
    }

    private long inUnits(BigDecimal score) {
        BigDecimal scaled = score.movePointRight(decimals);
        if (scaled.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("scores such as " + score + " together have more digits than the "
                    + MOST_DIGITS + " that are counted");
        }
        return scaled.longValueExact();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** In the order of their ids. */
    public List<Juror> jurors() {
        return jurors;
    }

    /** In the order of their ids. */
    public List<Entry> entries() {
        return entries;
    }

    /** The ids of the criteria that have marks, in order. */
    public List<String> criteria() {
        return criteria;
    }

    /** @throws IllegalArgumentException if there is no such juror or entry */
    public Mark mark(String juror, String entry, String criterion) {
        int row = at(jurorAt, juror);
        int column = at(entryAt, entry);
        Integer depth = criterionAt.get(criterion);
        return depth == null ? Mark.MISSING : mark(row, column, depth);
    }

    Mark mark(int juror, int entry, int criterion) {
        Mark mark = marks[at(juror, entry, criterion)];
        return mark == null ? Mark.MISSING : mark;
    }

    /** A score as a whole number of {@code 10^-decimals}; 0 where there is none. */
    long units(int juror, int entry, int criterion) {
        return units[at(juror, entry, criterion)];
    }

    boolean isScore(int juror, int entry, int criterion) {
        return scored[at(juror, entry, criterion)];
    }

    int decimals() {
        return decimals;
    }

    Optional<Integer> criterionAt(String criterion) {
        return Optional.ofNullable(criterionAt.get(criterion));
    }

    private int at(int juror, int entry, int criterion) {
        return (entry * jurorCount + juror) * criterionCount + criterion;
    }

    private static int at(Map<String, Integer> index, String id) {
        Integer at = index.get(id);
        if (at == null) {
            throw new IllegalArgumentException("there is no '" + id + "' in the table of scores");
        }
        return at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreTable that
                && jurors.equals(that.jurors)
                && entries.equals(that.entries)
                && criteria.equals(that.criteria)
                && Arrays.equals(marks, that.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    /** A table in the making; a juror, entry or criterion is there as soon as anything names it. */
    public static final class Builder {
        private static final int BITS = 21;

        private final Map<String, Juror> jurors = new TreeMap<>();
        private final Map<String, Entry> entries = new TreeMap<>();
        private final Map<String, Integer> jurorNumbers = new LinkedHashMap<>();
        private final Map<String, Integer> entryNumbers = new LinkedHashMap<>();
        private final Map<String, Integer> criterionNumbers = new LinkedHashMap<>();
        private final Map<Long, Mark> marks = new HashMap<>();

        private Builder() {}

        public Builder juror(String id, @Nullable String state) {
            jurors.put(id, new Juror(id, Optional.ofNullable(state), false));
            return this;
        }

        /** One voice of the public, such as a country's televote. */
        public Builder voiceOfThePublic(String id, @Nullable String state) {
            jurors.put(id, new Juror(id, Optional.ofNullable(state), true));
            return this;
        }

        public Builder entry(String id, @Nullable String state) {
            entries.put(id, new Entry(id, Optional.ofNullable(state)));
            return this;
        }

        public Builder score(String juror, String entry, String criterion, String score) {
            return mark(juror, entry, criterion, Mark.score(score));
        }

        /** @throws IllegalArgumentException if the same field is marked a second time */
        public Builder mark(String juror, String entry, String criterion, Mark mark) {
            jurors.computeIfAbsent(juror, id -> new Juror(id, Optional.empty(), false));
            entries.computeIfAbsent(entry, id -> new Entry(id, Optional.empty()));
            long where = number(jurorNumbers, juror) << (2 * BITS)
                    | number(entryNumbers, entry) << BITS
                    | number(criterionNumbers, criterion);
            if (marks.putIfAbsent(where, mark) != null) {
                throw new IllegalArgumentException(
                        "juror " + juror + " marks criterion " + criterion + " of entry " + entry + " twice");
            }
            return this;
        }

        private static long number(Map<String, Integer> numbers, String id) {
            return numbers.computeIfAbsent(id, unseen -> numbers.size());
        }

        public ScoreTable build() {
            return new ScoreTable(this);
        }

        private void placeMarks(ScoreTable table) {
            int[] juror = translate(jurorNumbers, table.jurorAt);
            int[] entry = translate(entryNumbers, table.entryAt);
            int[] criterion = translate(criterionNumbers, table.criterionAt);
            int mask = (1 << BITS) - 1;
            marks.forEach((where, mark) -> table.marks[
                    table.at(
                            juror[(int) (where >> (2 * BITS))],
                            entry[(int) (where >> BITS) & mask],
                            criterion[(int) (where & mask)])] = mark);
        }

        private static int[] translate(Map<String, Integer> numbers, Map<String, Integer> places) {
            return numbers.keySet().stream().mapToInt(id -> at(places, id)).toArray();
        }
    }
}
