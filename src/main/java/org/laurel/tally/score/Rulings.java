package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people decided that no score says: the chair's orders, the seed of the lots, the points of the public.
 *
 * @param chair orders of tied entries, each with its reason
 * @param lotsSeed the published seed: entries are drawn in the order of the SHA-256 of seed, newline, entry id
 * @param publicPoints points of the public by entry id, besides any that voices of the public gave on sheets
 */
public record Rulings(List<ChairOrder> chair, Optional<String> lotsSeed, Map<String, BigDecimal> publicPoints) {

    public static final Rulings NONE = new Rulings(List.of(), Optional.empty(), Map.of());

    public Rulings {
        chair = List.copyOf(chair);
        publicPoints = Map.copyOf(publicPoints);
    }

    public Rulings withChair(String reason, String... order) {
        List<ChairOrder> all = new ArrayList<>(chair);
        all.add(new ChairOrder(List.of(order), reason));
        return new Rulings(all, lotsSeed, publicPoints);
    }

    public Rulings withLots(@Nullable String seed) {
        return new Rulings(chair, Optional.ofNullable(seed), publicPoints);
    }

    public Rulings withPublic(Map<String, BigDecimal> points) {
        return new Rulings(chair, lotsSeed, points);
    }

    /**
     * The chair's order of entries that the chain left equal, best first.
     *
     * <p>Errors: {@link IllegalArgumentException} without a reason, or with an entry named twice.
     */
    public record ChairOrder(List<String> order, String reason) {
        public ChairOrder {
            order = List.copyOf(order);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("the chair's order needs a reason");
            }
            if (order.stream().distinct().count() < order.size()) {
                throw new IllegalArgumentException("the chair's order names an entry twice");
            }
        }
    }
}
