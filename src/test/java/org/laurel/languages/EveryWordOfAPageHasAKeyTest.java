package org.laurel.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.entry.Step;
import org.laurel.judging.Round;
import org.laurel.platform.Role;
import org.laurel.result.JuryFigures;
import org.laurel.tally.jury.Severity;
import org.laurel.tally.score.Rung;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EveryWordOfAPageHasAKeyTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern IN_A_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    private static final Pattern SAID = Pattern.compile("Phrase\\.of\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

    /** Keys that are put together: by the constant, the element of the diagram, the style, the role, the medal. */
    private static final Pattern PUT_TOGETHER = Pattern.compile(
            "(word|diagram|date)\\..*|frame\\.home\\..*|login\\.place\\..*|judging\\.alarm\\..*|mail\\.occasion\\..*"
                    + "|proposal\\.(kind|means|status)\\..*|(result|vote)\\.why\\..*");

    /** The enumerations whose constants pages show. */
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            Entry.Status.class,
            Round.Status.class,
            Step.What.class,
            Moment.class,
            Rung.Kind.class,
            Role.class,
            Severity.Finding.class,
            JuryFigures.Agreement.Kind.class,
            stages());

    private static final Map<String, String> ENGLISH = LanguageFile.english().words();

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> stages() {
        try {
            return (Class<? extends Enum<?>>) Class.forName("org.laurel.workflow.web.Grid$Stage");
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Set<String> found(Pattern keys, Map<String, String> files) {
        return files.values().stream()
                .flatMap(text -> keys.matcher(text).results())
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void templates_say_nothing_in_words_of_their_own() {
        Map<String, List<String>> literals = new TreeMap<>();
        Texts.in(TEMPLATES, ".html").forEach((file, text) -> literals.put(file, Literals.in(text)));
        literals.values().removeIf(List::isEmpty);
        assertThat(literals).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p>",
                "<p>[[#{a.b}]] and more</p>",
                "<p th:if=\"${x}\">Hello</p>",
                "<img alt=\"A picture\">",
                "<input placeholder=\"Your name\">",
                "<p aria-label=\"Hello\" th:text=\"#{a.b}\"></p>",
                "<p th:text=\"${x} ? 'yes' : #{a.b}\"></p>",
                "<p th:text=\"|${count} entries|\"></p>",
                "<p th:text=\"${x ? 'yes' : ''}\"></p>",
                "<a th:title=\"'Open ' + ${x}\">1</a>",
                "<html th:replace=\"~{platform/frame :: page('Results', ~{::section})}\"></html>"
            })
    void a_literal_is_found(String template) {
        assertThat(Literals.in(template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{a.b}\">A sample</p>",
                "<p laurel:sentence=\"#{a.b}\"><strong th:text=\"${x}\">a sample</strong></p>",
                "<label><input type=\"radio\"> [[#{a.b(${x})}]]</label>",
                "<p th:text=\"${@dates.written('brief', x, zone)}\">then</p>",
                "<code>java -jar laurel.jar</code>",
                "<p>Laurel · 3</p>",
                "<script>say('something');</script>"
            })
    void what_is_replaced_and_what_is_a_name_is_no_literal(String template) {
        assertThat(Literals.in(template)).isEmpty();
    }

    @Test
    void every_key_that_is_asked_for_is_there() {
        Set<String> asked = found(IN_A_TEMPLATE, Texts.in(TEMPLATES, ".html"));
        asked.addAll(found(SAID, Texts.in(JAVA, ".java")));
        asked.removeAll(ENGLISH.keySet());
        assertThat(asked).isEmpty();
    }

    @Test
    void no_key_is_left_that_nothing_asks_for() {
        Set<String> left = new TreeSet<>(ENGLISH.keySet());
        left.removeAll(found(IN_A_TEMPLATE, Texts.in(TEMPLATES, ".html")));
        left.removeAll(found(IN_JAVA, Texts.in(JAVA, ".java")));
        left.removeIf(key -> PUT_TOGETHER.matcher(key).matches());
        assertThat(left).isEmpty();
    }

    @Test
    void every_constant_that_pages_show_has_a_word_and_every_word_a_constant() {
        Set<String> words = ENGLISH.keySet().stream()
                .filter(key -> key.startsWith("word.") && !key.startsWith("word.medal."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words)
                .isEqualTo(SHOWN.stream()
                        .flatMap(shown -> Arrays.stream(shown.getEnumConstants())
                                .map(constant -> "word."
                                        + shown.getName()
                                                .replaceAll("^[a-z.]*", "")
                                                .replace('$', '.') + "." + constant.name()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_diagram_and_every_task_it_asks_of_people_is_called_as_it_is_drawn() throws Exception {
        Map<String, String> drawn = new TreeMap<>();
        for (String xml : Texts.in(Path.of("bpmn"), ".bpmn").keySet()) {
            read(xml, drawn);
        }
        Map<String, String> called = new TreeMap<>(ENGLISH);
        called.keySet().removeIf(key -> !key.startsWith("diagram."));
        assertThat(called).isEqualTo(drawn);
    }

    /** A name that is itself an expression is said by Java. */
    private static void read(String file, Map<String, String> drawn) throws Exception {
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        Document diagram = reader.newDocumentBuilder().parse(Path.of(file).toFile());
        Element process =
                (Element) diagram.getElementsByTagNameNS("*", "process").item(0);
        String key = "diagram." + process.getAttribute("id");
        drawn.put(key, process.getAttribute("name"));
        NodeList tasks = process.getElementsByTagNameNS("*", "userTask");
        for (int at = 0; at < tasks.getLength(); at++) {
            Element task = (Element) tasks.item(at);
            if (!task.getAttribute("name").contains("${")) {
                drawn.put(key + "." + task.getAttribute("id"), task.getAttribute("name"));
            }
        }
    }
}
