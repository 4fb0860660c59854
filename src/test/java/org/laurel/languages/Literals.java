package org.laurel.languages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** Finds what a template says to people in its own words instead of by a key. Samples that are replaced do not count. */
final class Literals extends AbstractSimpleMarkupHandler {

    /** Names are the same in every language, and so are units. */
    private static final Set<String> NAMES = Set.of("Laurel", "Tasklist", "Cockpit", "kB");

    /** What a person reads or hears of an element's attributes. */
    private static final Set<String> SPOKEN =
            Set.of("alt", "title", "aria-label", "aria-description", "placeholder", "data-label");

    private static final Set<String> WRITTEN = Set.of("th:text", "th:utext", "laurel:sentence", "laurel:rules");

    /** Code is for machines. */
    private static final Set<String> CODE = Set.of("code", "kbd", "pre", "script", "style");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINE = Pattern.compile("\\[\\[#\\{[^]]*}]]");
    private static final Pattern PAGE_TITLE = Pattern.compile(":: page\\((.*), ~\\{::section}\\)");
    private static final Pattern NOT_WORDS = Pattern.compile(
            "== '[^']*'|[#@]\\{[^}]*}|\\[[^]]*]|written\\('[^']*'|#strings\\.\\w+\\([^']*'[^']*'|\\$\\{[^}']*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    private final List<String> found = new ArrayList<>();
    private final Deque<Boolean> silent = new ArrayDeque<>(List.of(false));

    static List<String> in(String template) {
        Literals literals = new Literals();
        ParseConfiguration html = ParseConfiguration.htmlConfiguration();
        html.setElementBalancing(ElementBalancing.NO_BALANCING);
        try {
            new SimpleMarkupParser(html).parse(template, literals);
        } catch (ParseException notHtml) {
            throw new IllegalArgumentException(notHtml);
        }
        return literals.found;
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
        if (!silent.element()) {
            speaks(INLINE.matcher(new String(buffer, offset, len)).replaceAll(""));
        }
    }

    @Override
    public void handleOpenElement(String element, Map<String, String> attributes, int line, int col) {
        look(element, attributes);
        boolean replaced = attributes != null
                && attributes.keySet().stream()
                        .anyMatch(name -> WRITTEN.contains(name)
                                || name.equals("th:replace") && !element.equals("html")
                                || name.equals("th:insert"));
        silent.push(silent.element() || replaced || CODE.contains(element));
    }

    @Override
    public void handleStandaloneElement(
            String element, Map<String, String> attributes, boolean minimized, int line, int col) {
        look(element, attributes);
    }

    @Override
    public void handleCloseElement(String element, int line, int col) {
        silent.pop();
    }

    private void look(String element, Map<String, String> attributes) {
        if (attributes != null && !CODE.contains(element)) {
            attributes.forEach(this::look);
        }
    }

    private void look(String name, String value) {
        if (SPOKEN.contains(name)) {
            speaks(value);
        } else if (WRITTEN.contains(name) || name.startsWith("th:") && SPOKEN.contains(name.substring(3))) {
            expression(value);
        } else if (name.equals("th:replace")) {
            Matcher title = PAGE_TITLE.matcher(value);
            if (title.find()) {
                expression(title.group(1));
            }
        }
    }

    /** What a Thymeleaf expression says by itself, beside its keys and values. */
    private void expression(String expression) {
        Matcher quoted = QUOTED.matcher(NOT_WORDS.matcher(expression).replaceAll(""));
        while (quoted.find()) {
            speaks(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
    }

    private void speaks(String text) {
        if (WORD.matcher(text).results().anyMatch(word -> !NAMES.contains(word.group()))) {
            found.add(text.strip());
        }
    }
}
