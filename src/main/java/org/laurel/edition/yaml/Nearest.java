package org.laurel.edition.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The known word that somebody who mistyped most probably meant: the one with the fewest edits, if those are few. */
final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Comparator<String> fewestEdits = Comparator.comparingInt(word -> edits(typed, word));
        return known.stream()
                .filter(word -> edits(typed, word) <= Math.max(1, word.length() / 4))
                .min(fewestEdits.thenComparing(Comparator.naturalOrder()));
    }

    /** "did you mean X?" or, where nothing is near, the words that are known. */
    static String hint(String typed, Collection<String> known) {
        String all = known.isEmpty()
                ? "there is none"
                : "known are " + String.join(", ", known.stream().sorted().toList());
        return to(typed, known).map(Nearest::question).orElse(all);
    }

    static String question(String word) {
        return "did you mean \"" + word + "\"?";
    }

    private static int edits(String typed, String word) {
        int[] row = Stream.iterate(0, n -> n + 1)
                .limit(word.length() + 1L)
                .mapToInt(n -> n)
                .toArray();
        for (int i = 0; i < typed.length(); i++) {
            row = next(row, i, Character.toLowerCase(typed.charAt(i)), word);
        }
        return row[word.length()];
    }

    private static int[] next(int[] above, int i, char letter, String word) {
        int[] row = Arrays.copyOf(above, above.length);
        row[0] = i + 1;
        for (int j = 0; j < word.length(); j++) {
            int change = letter == Character.toLowerCase(word.charAt(j)) ? 0 : 1;
            row[j + 1] = Math.min(above[j] + change, 1 + Math.min(above[j + 1], row[j]));
        }
        return row;
    }
}
