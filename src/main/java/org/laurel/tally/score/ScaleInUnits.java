package org.laurel.tally.score;

import java.math.BigDecimal;

/** A scale in whole numbers so small that both the scale and the table's scores are multiples of them. */
record ScaleInUnits(long min, long max, long step, long perUnit) {

    static ScaleInUnits of(Scale scale, int decimals) {
        int finest = Math.max(
                decimals,
                Math.max(
                        scale.min().scale(),
                        Math.max(scale.max().scale(), scale.step().scale())));
        return new ScaleInUnits(
                whole(scale.min(), finest),
                whole(scale.max(), finest),
                whole(scale.step(), finest),
                whole(BigDecimal.ONE, finest - decimals));
    }

    private static long whole(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).longValueExact();
    }

    boolean holds(long units) {
        long score = Math.multiplyExact(units, perUnit);
        return score >= min && score <= max && (step == 1 || (score - min) % step == 0);
    }
}
