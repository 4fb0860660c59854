package org.laurel.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of pages in every language: {@code languages/messages.properties} in English, beside it one file for each
 * other language. A key that a language has no words for is said by its stand-in, and at last in English.
 */
final class LanguageFiles extends ResourceBundleMessageSource {

    private static final String BASE = "languages/messages";
    private static final Map<String, Locale> STAND_INS = Map.of("ms", Locale.forLanguageTag("id"));
    private static final ResourceBundle.Control FILES = new Files();

    LanguageFiles() {
        setBasename(BASE);
    }

    static boolean exists(Locale locale) {
        return LanguageFiles.class.getResource("/" + BASE + "_" + locale.getLanguage() + ".properties") != null;
    }

    static Optional<Locale> standIn(Locale locale) {
        return Optional.ofNullable(STAND_INS.get(locale.getLanguage()));
    }

    @Override
    protected ResourceBundle doGetBundle(String base, Locale locale) {
        return ResourceBundle.getBundle(base, locale, LanguageFiles.class.getClassLoader(), FILES);
    }

    /** Properties files only, and never the language of the machine. */
    private static final class Files extends ResourceBundle.Control {

        @Override
        public List<String> getFormats(String base) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String base, Locale locale) {
            List<Locale> usual = super.getCandidateLocales(base, locale);
            List<Locale> own = usual.subList(0, usual.size() - 1);
            return Stream.of(own.stream(), standIn(locale).stream(), Stream.of(Locale.ROOT))
                    .flatMap(candidates -> candidates)
                    .toList();
        }

        @Override
        public @Nullable Locale getFallbackLocale(String base, Locale locale) {
            return null;
        }
    }
}
