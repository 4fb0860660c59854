package org.laurel.doors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.platform.NewId;
import org.laurel.tally.score.Standings;

/** What was put where nobody is to find it: words in every secret field, marks, and what the marks come to. */
final class Planted {

    /** A score beside its criterion, as sheets and the log's evidence hold it, escaped or not. */
    private static final Pattern MARKS = Pattern.compile("\"(innovation|financial)\\\\?\"\\s*:\\s*\\\\?\"\\d");

    /** A figure that nothing else comes to by chance: three decimals or more, and too large for the seconds of a clock. */
    private static final Pattern UNMISTAKABLE = Pattern.compile("(?<![\\d.])[6-9]\\d\\.\\d{3,}(?!\\d)");

    private static final Pattern FRACTION = Pattern.compile("(?<!\\d)\\d{3,}/\\d{2,}(?!\\d)");

    private final Set<String> words = new TreeSet<>();
    private final Set<String> figures = new TreeSet<>();
    private final List<String> found = new ArrayList<>();
    private Pattern anyFigure = Pattern.compile("(?!)");

    String word() {
        String word = "canary" + NewId.next();
        words.add(word);
        return word;
    }

    /** Totals, means and their fractions, from then on looked for to two decimals, cut off or rounded, and whatever follows. */
    void whatItComesTo(Standings standings) {
        String all = standings.standings() + " " + standings.working().sheets() + " "
                + standings.working().means() + " " + standings.comparisons();
        matches(UNMISTAKABLE, all)
                .map(BigDecimal::new)
                .flatMap(figure -> Stream.of(RoundingMode.DOWN, RoundingMode.HALF_UP)
                        .map(mode -> figure.setScale(2, mode).toPlainString()))
                .forEach(figures::add);
        matches(FRACTION, all).forEach(figures::add);
        anyFigure = Pattern.compile(figures.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\d./])(?:", ")\\d*(?![\\d/.])")));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group());
    }

    Set<String> words() {
        return words;
    }

    Set<String> figures() {
        return figures;
    }

    List<String> found() {
        return found;
    }

    boolean holdsMarks(String text) {
        return MARKS.matcher(text).find();
    }

    void look(String where, String text) {
        if (text.contains("canary")) {
            words.stream().filter(text::contains).forEach(word -> found.add(where + ": " + word));
        }
        if (holdsMarks(text)) {
            found.add(where + ": marks");
        }
        Matcher figure = anyFigure.matcher(text);
        while (figure.find()) {
            int from = Math.max(0, figure.start() - 40);
            found.add(where + ": " + text.substring(from, Math.min(text.length(), figure.end() + 20)));
        }
    }
}
