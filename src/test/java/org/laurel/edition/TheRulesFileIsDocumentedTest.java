package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Borda;
import org.laurel.tally.ballot.Strength;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.OwnState;
import org.laurel.tally.score.PublicVote;
import org.laurel.tally.score.Rung;
import org.laurel.tally.score.Weights;

class TheRulesFileIsDocumentedTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?:\\*\\*)?`([a-z-]+)`(?:\\*\\*)? \\|");

    private final String page = page();
    private final Map<String, String> chapters = Arrays.stream(page.split("\n## "))
            .skip(1)
            .collect(Collectors.toMap(
                    chapter -> chapter.substring(0, chapter.indexOf('\n')),
                    Function.identity(),
                    (a, b) -> a,
                    TreeMap::new));

    @Test
    void everyKeyOfEveryBlockAndNoOther() {
        Map<String, SortedSet<String>> known = new TreeMap<>();
        Map<String, SortedSet<String>> documented = new TreeMap<>();
        for (Section section : Section.values()) {
            known.put(title(section), new TreeSet<>(section.hints().keySet()));
            documented.put(title(section), keys(chapters.getOrDefault(title(section), "")));
        }
        assertThat(documented).isEqualTo(known);
    }

    static Stream<Class<? extends Enum<?>>> words() {
        return Stream.of(
                FormField.Kind.class,
                Documents.Type.class,
                Stage.Kind.class,
                Feedback.class,
                Judges.Per.class,
                Weights.class,
                Completeness.class,
                OwnState.class,
                PublicVote.class,
                Aggregation.Method.class,
                Aggregation.Per.class,
                Unranked.class,
                Borda.Form.class,
                Strength.class,
                Cut.AtTie.class);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordAKeyMayHave(Class<? extends Enum<?>> words) {
        assertThat(Arrays.stream(words.getEnumConstants())
                        .map(word -> "`" + Value.written(word) + "`")
                        .filter(word -> !page.contains(word)))
                .isEmpty();
    }

    @Test
    void everyTieBreakAndEveryMethod() {
        String ties = chapters.getOrDefault("Tie-breaks", "");
        assertThat(Arrays.stream(Rung.Kind.values()).map(Rung.Kind::word).filter(word -> !ties.contains("`" + word)))
                .isEmpty();
        assertThat(BallotMethod.words().stream().filter(method -> !page.contains("`" + method + "`")))
                .isEmpty();
    }

    private static String title(Section section) {
        return section.what().substring(0, 1).toUpperCase(Locale.ROOT)
                + section.what().substring(1);
    }

    private static SortedSet<String> keys(String chapter) {
        return ROW.matcher(chapter).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() {
        try {
            return Files.readString(Path.of("src/docs/rules-file.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
