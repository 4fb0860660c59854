package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laurel.platform.keycloak.RealmExport.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.platform.Language;

/** Reads the theme of the realm's sign-in pages: each language of our own pages, whole, and by its own name. */
class TheSignInPagesSpeakEveryLanguageTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    private final RealmExport export = RealmExport.read();
    private final JsonNode realm = export.realm();

    @Test
    void theLoginPageHasOurLookAndOurLanguages() {
        assertThat(realm.get("loginTheme").asText()).isEqualTo("laurel");
        assertThat(realm.get("internationalizationEnabled").asBoolean()).isTrue();
        assertThat(LoginTheme.languages()).containsExactlyElementsOf(languages());
        assertThat(words(realm.get("supportedLocales"))).containsExactlyElementsOf(languages());
    }

    /** They are taken out of this project alone; the pages have the same ones. */
    @Test
    void theLettersThatComputersLackAreThoseOfOurPages() throws IOException {
        Path ours = Path.of("src/main/resources/static/fonts/noto");
        List<Path> brought = LoginTheme.fonts();
        assertThat(brought).hasSize(9);
        assertThat(brought)
                .allSatisfy(font -> assertThat(font).hasSameBinaryContentAs(ours.resolve(font.getFileName())));
        assertThat(brought.stream().map(font -> font.getFileName().toString()))
                .filteredOn(name -> name.endsWith(".woff"))
                .allSatisfy(name -> assertThat(LoginTheme.look()).contains("url(\"../fonts/noto/" + name + "\")"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLoginPageNamesEachLanguageAsItsReadersWriteIt(String tag) {
        Properties words = LoginTheme.words(tag);
        assertThat(languages())
                .allSatisfy(other -> assertThat(words.getProperty("locale_" + other))
                        .isEqualTo(Language.of(other).orElseThrow().ownName()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLoginPageSaysWhatAUsernameIsMadeOf(String tag) {
        String fault = export.profile()
                .at("/attributes/0/validations/pattern/error-message")
                .asText();
        assertThat(LoginTheme.words(tag)).containsKey(fault);
    }

    /** Keycloak has no words of theirs to fall back on: what one of them says, all say, and with the same values. */
    @ParameterizedTest
    @ValueSource(strings = {"fil", "km", "lo", "my", "tet"})
    void aLanguageThatKeycloakDoesNotBringSaysEverything(String tag) {
        Properties words = LoginTheme.words(tag);
        Properties others = LoginTheme.words("fil");
        assertThat(words.stringPropertyNames()).isEqualTo(others.stringPropertyNames());
        assertThat(words.stringPropertyNames())
                .containsAll(LoginTheme.words("en").stringPropertyNames());
        assertThat(words.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(values(words.getProperty(key))).as(key).isEqualTo(values(others.getProperty(key))));
    }

    /** Keycloak takes every sentence for a pattern, where a single apostrophe swallows what follows it. */
    @ParameterizedTest
    @MethodSource("languages")
    void aLoginPagesSentencesAreSaidWhole(String tag) {
        assertThat(LoginTheme.words(tag).values())
                .allSatisfy(sentence -> assertThat(sentence.toString())
                        .isNotBlank()
                        .doesNotContain("'")
                        .satisfies(MessageFormat::new));
    }

    /** Those of our pages, without one that has no words of its own yet. */
    private static List<String> languages() {
        return Language.offered().stream()
                .filter(language -> language.tags().size() == 1)
                .map(Language::tag)
                .sorted()
                .toList();
    }

    private static Set<String> values(String sentence) {
        return VALUE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
