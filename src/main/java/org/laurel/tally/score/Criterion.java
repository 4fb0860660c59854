package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is judged: a leaf that jurors score, or a block whose value its parts make up.
 *
 * <p>The weight is a share of 100 among its siblings or a factor, as {@link ScoreRules#weights()} says.
 */
public record Criterion(String id, String name, BigDecimal weight, List<Criterion> parts) {

    public Criterion {
        parts = List.copyOf(parts);
    }

    public static Criterion scored(String id, String weight) {
        return new Criterion(id, id, new BigDecimal(weight), List.of());
    }

    public static Criterion block(String id, String weight, Criterion... parts) {
        return new Criterion(id, id, new BigDecimal(weight), List.of(parts));
    }

    public boolean isScored() {
        return parts.isEmpty();
    }

    /** The scored criteria at or under this one, in the order of the sheet. */
    public Stream<Criterion> leaves() {
        return isScored() ? Stream.of(this) : parts.stream().flatMap(Criterion::leaves);
    }

    /** This criterion and all under it, in the order of the sheet. */
    public Stream<Criterion> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Criterion::all));
    }
}
