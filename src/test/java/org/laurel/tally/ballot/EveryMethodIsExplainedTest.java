package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EveryMethodIsExplainedTest {

    private static final Path SOURCES = Path.of("src/main/java/org/laurel/tally/ballot");
    /** The class that a method hands its ballots to. */
    private static final Pattern COUNTED_BY = Pattern.compile("(\\w+)\\.of\\((?:ballots|dances)");

    private static List<String> classesOfMethods() throws IOException {
        String methods = Files.readString(SOURCES.resolve("BallotMethod.java"));
        return COUNTED_BY.matcher(methods).results().map(call -> call.group(1)).toList();
    }

    private static String classComment(String name) throws IOException {
        Matcher comment = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*public final class " + name)
                .matcher(Files.readString(SOURCES.resolve(name + ".java")));
        assertThat(comment.find()).as(name).isTrue();
        return comment.group(1);
    }

    @Test
    void theClassOfEveryMethodGivesDefinitionShapesUnitsErrorsAndSource() throws IOException {
        assertThat(classesOfMethods()).hasSameSizeAs(BallotMethod.values());
        for (String name : classesOfMethods()) {
            assertThat(classComment(name))
                    .as(name)
                    .containsPattern("^\\s+\\* [A-Z][^.]+: ")
                    .contains("Shapes:", "Units:", "Errors:")
                    .containsPattern("Sources?:\\s");
        }
    }

    @Test
    void everyMethodIsAskedForByItsOwnNameAndSaysWhatItIsInTwoSentences() {
        assertThat(BallotMethod.words())
                .containsExactly(
                        "plurality",
                        "approval",
                        "borda",
                        "copeland",
                        "schulze",
                        "ranked-pairs",
                        "irv",
                        "stv",
                        "majority-judgment",
                        "star",
                        "skating",
                        "best-of-majority",
                        "obo",
                        "eph");
        assertThat(BallotMethod.named("condorcet")).isEmpty();
        for (BallotMethod method : BallotMethod.values()) {
            assertThat(BallotMethod.named(method.word())).contains(method);
            assertThat(Arrays.stream(method.definition().split("(?<=[.]) (?=[A-Z])")))
                    .as(method.word())
                    .hasSize(2);
            assertThat(method.source()).as(method.word()).hasSizeGreaterThan(10);
        }
    }
}
