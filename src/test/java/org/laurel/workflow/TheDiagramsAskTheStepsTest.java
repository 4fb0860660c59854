package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheDiagramsAskTheStepsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern ANSWER = Pattern.compile("\\w+");
    private static final Pattern QUESTION = Pattern.compile("(\\w+)\\.(\\w+)\\(((?:\\w+, )*\\w+)\\)");

    static Stream<Path> diagrams() {
        return Diagrams.processes();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyExpressionIsAnAnswerOrAQuestionToTheStepsOfItsOwnDiagram(Path file) throws IOException {
        String steps = Diagrams.process(Diagrams.read(file)).getId();

        assertThat(expressions(file)).isNotEmpty().allSatisfy(expression -> {
            var question = QUESTION.matcher(expression);
            assertThat(
                            question.matches()
                                    ? question.group(1).equals(steps)
                                    : ANSWER.matcher(expression).matches())
                    .as(expression)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyQuestionIsAPublicMethodOfTheSteps(Path file) throws IOException {
        Class<?> steps = steps(Diagrams.process(Diagrams.read(file)).getId());
        var answered = Arrays.stream(steps.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(TheDiagramsAskTheStepsTest::signature)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Modifier.isPublic(steps.getModifiers()))
                .as("%s is public, or the engine's expressions cannot reach it", steps.getSimpleName())
                .isTrue();
        assertThat(answered).as("public methods of %s", steps.getName()).containsAll(asked(file));
    }

    private static Class<?> steps(String process) {
        String name = "org.laurel.workflow." + process.substring(0, 1).toUpperCase(Locale.ROOT) + process.substring(1)
                + "Steps";
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The diagram '" + process + "' asks " + name + ", which does not exist", e);
        }
    }

    private static TreeSet<String> asked(Path file) throws IOException {
        return expressions(file)
                .map(QUESTION::matcher)
                .filter(Matcher::matches)
                .map(question -> question.group(2) + "/" + question.group(3).split(",").length)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Method method) {
        return method.getName() + "/" + method.getParameterCount();
    }

    private static Stream<String> expressions(Path file) throws IOException {
        return EXPRESSION.matcher(Files.readString(file)).results().map(match -> match.group(1));
    }
}
