package org.laurel.tally.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One rung of a tie-break chain: a value of the working that may separate entries which are still equal.
 *
 * @param criteria the ids the rung speaks of, for {@link Kind#BLOCKS}; else empty
 */
public record Rung(Kind kind, List<String> criteria) {

    /** The values a rung can compare; {@link #word()} is how a rules file says it. */
    public enum Kind {
        /** The total that places the entries. */
        POINTS("points"),
        /** How many jurors put the entry first. */
        GOLDS("golds"),
        /** How many jurors put the entry second. */
        SILVERS("silvers"),
        /** How many jurors put the entry third. */
        BRONZES("bronzes"),
        /** The mean of the jurors' totals. */
        MEAN_TOTAL("mean-total"),
        /** The median of the jurors' totals. */
        MEDIAN_TOTAL("median-total"),
        /** The weighted sum of the named criteria, as blocks:strategy+operations. */
        BLOCKS("blocks"),
        /** The top criteria one by one, the heaviest first. */
        CRITERIA("criteria"),
        /** The scored criteria one by one, the heaviest in the whole first. */
        SUB_CRITERIA("sub-criteria"),
        /** Most first places, then most second places, and so on. */
        COUNT_BACK("count-back"),
        /** How many jurors and publics gave the entry points. */
        VOICES("voices"),
        /** How many of the tied entries a majority of jurors puts it before. */
        HEAD_TO_HEAD("head-to-head"),
        /** The points of the public. */
        PUBLIC("public"),
        /** How many voices of the public gave the entry points. */
        PUBLIC_VOICES("public-voices"),
        /** The count-back among the voices of the public alone. */
        PUBLIC_COUNT_BACK("public-count-back"),
        /** Lots drawn from the published seed. */
        LOTS("lots"),
        /** The chair orders them and gives a reason. */
        CHAIR("chair"),
        /** They share the place. */
        SHARED("shared");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Rung {
        criteria = List.copyOf(criteria);
    }

    public static Rung of(Kind kind) {
        return new Rung(kind, List.of());
    }

    /**
     * A rung from its word in a rules file.
     *
     * @throws IllegalArgumentException with the known words, if it is none of them
     */
    public static Rung parse(String text) {
        String[] parts = text.strip().split(":", 2);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.word.equals(parts[0].strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' is no tie-break; known are " + words()));
        List<String> ids = parts.length == 1
                ? List.of()
                : Arrays.stream(parts[1].split("\\+")).map(String::strip).toList();
        if (kind == Kind.BLOCKS == ids.isEmpty() || ids.contains("")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no tie-break; only blocks names criteria, as blocks:strategy+operations");
        }
        return new Rung(kind, ids);
    }

    public static List<Rung> chain(String... words) {
        return Arrays.stream(words).map(Rung::parse).toList();
    }

    private static String words() {
        return Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    }

    /** The word of the rules file, as it was or could have been written. */
    public String word() {
        return criteria.isEmpty() ? kind.word : kind.word + ":" + String.join("+", criteria);
    }
}
