package org.laurel.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.platform.Language;

class EveryLanguageSaysEverythingTest {

    private static final LanguageFile ENGLISH = LanguageFile.english();

    private static List<String> faults(String tag, String text) throws IOException {
        LanguageFile english = LanguageFile.of("""
                # English
                frame.language = en
                a = {0} of {1}
                b = Read <1>the results</1> of <2/>.
                """);
        LanguageFile other = LanguageFile.of(text);
        return Stream.concat(other.unspeakable().stream(), other.differsFrom(english, tag).stream())
                .toList();
    }

    @Test
    void english_can_be_said() {
        assertThat(ENGLISH.unspeakable()).isEmpty();
        assertThat(ENGLISH.words()).containsEntry("frame.language", "en");
    }

    @Test
    void every_other_language_has_the_keys_the_values_and_the_elements_of_english() {
        LanguageFile.others().forEach((tag, file) -> {
            assertThat(file.unspeakable()).as(tag).isEmpty();
            assertThat(file.differsFrom(ENGLISH, tag)).as(tag).isEmpty();
        });
    }

    @Test
    void every_file_is_of_a_language_that_can_be_chosen() {
        assertThat(Arrays.stream(Language.values()).map(Language::tag))
                .containsAll(LanguageFile.others().keySet());
    }

    @Test
    void every_language_writes_dates_in_patterns_that_java_knows() {
        LanguageFile.others().forEach(EveryLanguageSaysEverythingTest::canWriteDates);
        canWriteDates("en", ENGLISH);
    }

    private static void canWriteDates(String tag, LanguageFile file) {
        ENGLISH.words().forEach((key, pattern) -> {
            if (key.startsWith("date.") && !pattern.contains("{") && !key.equals("date.now")) {
                assertThatCode(() -> DateTimeFormatter.ofPattern(file.words().get(key), Locale.forLanguageTag(tag))
                                .format(ZonedDateTime.now()))
                        .as(tag + " " + key)
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void a_faultless_file_may_move_values_and_elements() throws IOException {
        assertThat(faults("my", """
                # Burmese, translated by a machine
                frame.language = my
                a = {1}: {0}
                b = <2/> <1>x</1>
                """)).isEmpty();
    }

    @Test
    void whatever_is_lost_or_added_in_translation_is_found() throws IOException {
        assertThat(faults("my", """
                frame.language = en
                a = {0} l'un
                b = <1>x</1>
                c = x''y
                """))
                .containsExactlyInAnyOrder(
                        "a has a single apostrophe beside a {0}",
                        "c has a doubled apostrophe and no {0}",
                        "the first line does not say whether people or a machine translated it (# ... translated by a machine)",
                        "frame.language is not my",
                        "c is not known",
                        "a has other values than [0, 1]",
                        "b has other elements than [/1, 1, 2/]");
        assertThat(faults("my", "# x, translated by people\nframe.language = my\na = {0 of {1}\n"))
                .contains("b is missing", "a is no pattern: {0 of {1}");
    }
}
