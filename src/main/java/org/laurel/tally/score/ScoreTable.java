package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private final List<Juror> jurors;
    private final List<Entry> entries;
    private final List<String> criteria;
    private final Map<String, Integer> jurorAt = new HashMap<>();
    private final Map<String, Integer> entryAt = new HashMap<>();
    private final Map<String, Integer> criterionAt = new HashMap<>();
    private final @Nullable Mark[] marks;

    private ScoreTable(Builder builder) {
        jurors = List.copyOf(builder.jurors.values());
        entries = List.copyOf(builder.entries.values());
        criteria = List.copyOf(builder.criteria.keySet());
        jurors.forEach(juror -> jurorAt.put(juror.id(), jurorAt.size()));
        entries.forEach(entry -> entryAt.put(entry.id(), entryAt.size()));
        criteria.forEach(criterion -> criterionAt.put(criterion, criterionAt.size()));
        marks = new @Nullable Mark[jurors.size() * entries.size() * criteria.size()];
        builder.marks.forEach((where, mark) ->
                marks[at(at(jurorAt, where.juror), at(entryAt, where.entry), at(criterionAt, where.criterion))] = mark);
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

    private int at(int juror, int entry, int criterion) {
        return (juror * entries.size() + entry) * criteria.size() + criterion;
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
        private record Where(String juror, String entry, String criterion) {}

        private final Map<String, Juror> jurors = new TreeMap<>();
        private final Map<String, Entry> entries = new TreeMap<>();
        private final Map<String, Boolean> criteria = new TreeMap<>();
        private final Map<Where, Mark> marks = new HashMap<>();

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

        public Builder score(String juror, String entry, String criterion, BigDecimal score) {
            return mark(juror, entry, criterion, new Mark.Score(score));
        }

        /** @throws IllegalArgumentException if the same field is marked a second time */
        public Builder mark(String juror, String entry, String criterion, Mark mark) {
            jurors.computeIfAbsent(juror, id -> new Juror(id, Optional.empty(), false));
            entries.computeIfAbsent(entry, id -> new Entry(id, Optional.empty()));
            criteria.put(criterion, true);
            if (marks.putIfAbsent(new Where(juror, entry, criterion), mark) != null) {
                throw new IllegalArgumentException(
                        "juror " + juror + " marks criterion " + criterion + " of entry " + entry + " twice");
            }
            return this;
        }

        public ScoreTable build() {
            return new ScoreTable(this);
        }
    }
}
