package org.laurel.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryRefusalHasAKeyTest {

    private static final Path JAVA = Path.of("src/main/java/org/laurel");

    /** Where nobody is spoken to on a page, but programs, files, diagrams and the command line are. */
    private static final List<String> FOR_PROGRAMS =
            List.of("bundle", "cli", "edition/yaml", "platform/api", "rehearsal", "tally", "workflow/NoScripts.java");

    /** What is kept or published, and so is English, though it stands beside refusals. */
    private static final Set<String> KEPT = Set.of(
            "The results are to be released.",
            "Entry, place and reason are under the keys of the holders.",
            "No entry has enough score sheets to be placed.",
            "The review closed before the entry was decided upon.",
            "It was not submitted again before the deadline.",
            "No award is given in this category.");

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        Texts.in(JAVA, ".java").forEach((path, source) -> {
            Path file = JAVA.relativize(Path.of(path));
            if (FOR_PROGRAMS.stream().noneMatch(file::startsWith)) {
                sources.put(file.toString(), source);
            }
        });
        return sources;
    }

    private static Map<String, List<String>> found(Function<String, List<String>> looking) {
        Map<String, List<String>> found = new TreeMap<>();
        sources().forEach((file, source) -> found.put(file, looking.apply(source)));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    @Test
    void no_refusal_fault_or_mail_is_said_in_words_of_its_own() {
        assertThat(found(source -> SaidInJava.inCalls(source))).isEmpty();
    }

    @Test
    void no_sentence_stands_beside_refusals_but_those_that_are_kept() {
        assertThat(found(source -> SaidInJava.besideRefusals(source).stream()
                        .filter(sentence -> !KEPT.contains(sentence))
                        .toList()))
                .isEmpty();
    }

    @Test
    void no_constant_keeps_the_language_of_whoever_came_first() {
        assertThat(found(source -> SaidInJava.frozen(source))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer.refuse(Kind.CLOSED, \"Voting has closed.\")",
                "Refusal.because(Kind.CLOSED, what + \" closed on \" + then)",
                "Refusal.invalid(Phrase.of(\"no.x.y\"), List.of(new Fault(\"a\", \"too long\" + by)))",
                "new Refusal.Fault(\"sure\", \"Please confirm\")",
                "new Fault(\"a\", Phrase.of(\"no.x.y\", \"of these\"))",
                "no(\"It is (still) open.\")",
                "told(\"It is open.\")",
                "cells.fault(Column.NAME, \"The name\\\" is missing\")",
                "Said.of(\"Your entry\", body)"
            })
    void words_in_a_refusal_are_found(String source) {
        assertThat(SaidInJava.inCalls(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer.refuse(Kind.CLOSED, Phrase.of(\"no.vote.closed\", then))",
                "new Fault(\"category-\" + code, Phrase.of(\"no.x.y\"))",
                "String.join(\", \", names)",
                "mono(\"Not a refusal.\")"
            })
    void keys_and_fields_are_not(String source) {
        assertThat(SaidInJava.inCalls(source)).isEmpty();
    }

    @Test
    void a_sentence_in_a_constant_and_a_constant_by_a_key_are_found() {
        assertThat(SaidInJava.besideRefusals("Refusal x; String y = \"The sheet is\" + \" not there.\";"))
                .containsExactly("The sheet is not there.");
        assertThat(SaidInJava.besideRefusals("String y = \"The sheet is not there.\";"))
                .isEmpty();
        assertThat(SaidInJava.frozen("private static final Refusal NO = Refusal.because(K, Phrase.of(\"no.x\"));"))
                .hasSize(1);
        assertThat(SaidInJava.frozen("static final int A = 1;\nvoid b() { Phrase.of(\"no.x\"); }"))
                .isEmpty();
    }
}
