package org.laurel.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A language in which pages can be read, with its own name in its own script. Offered is what there are words of: a file
 * {@code languages/messages_<tag>.properties} of its own, or the one of the language that stands in for it.
 */
public enum Language {
    ENGLISH("en", "English"),
    VIETNAMESE("vi", "Tiếng Việt"),
    INDONESIAN("id", "Bahasa Indonesia"),
    MALAY("ms", "Bahasa Melayu"),
    THAI("th", "ไทย"),
    FILIPINO("fil", "Filipino"),
    KHMER("km", "ខ្មែរ"),
    LAO("lo", "ລາວ"),
    /** With the digits that dates, scores and codes beside it have. */
    BURMESE("my-u-nu-latn", "မြန်မာ"),
    TETUM("tet", "Tetun"),
    PORTUGUESE("pt", "Português"),
    FRENCH("fr", "Français");

    /** Browsers that ask for Tagalog mean what its standard form is called today. */
    private static final String TAGALOG = "tl";

    private static final List<Language> OFFERED =
            Arrays.stream(values()).filter(Language::hasWords).toList();

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** Those that people can choose, in the order of the list. */
    public static List<Language> offered() {
        return OFFERED;
    }

    /** The offered language with this tag, whatever its region. */
    public static Optional<Language> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        String today = language.equals(TAGALOG) ? FILIPINO.tag() : language;
        return OFFERED.stream().filter(offered -> offered.tag().equals(today)).findFirst();
    }

    /** The best for what a browser says its reader reads; English for nothing that is offered. */
    static Language accepted(String header) {
        try {
            return LanguageRange.parse(header).stream()
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst()
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException notAHeader) {
            return ENGLISH;
        }
    }

    /** The language of whoever is being answered; English where nobody is. */
    public static Language ofReader() {
        return LocaleContextHolder.getLocaleContext() == null
                ? ENGLISH
                : of(LocaleContextHolder.getLocale().toLanguageTag()).orElse(ENGLISH);
    }

    /** Has something said in this language, whatever the reader of the moment reads. */
    public <T> T reading(Supplier<T> said) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private boolean hasWords() {
        return this == ENGLISH
                || LanguageFiles.exists(locale)
                || LanguageFiles.standIn(locale).filter(LanguageFiles::exists).isPresent();
    }

    public String tag() {
        return locale.getLanguage();
    }

    /** For a program that may know another choice of languages: first its own tag, then of what stands in for it. */
    public List<String> tags() {
        return Stream.concat(Stream.of(locale), LanguageFiles.standIn(locale).stream())
                .map(Locale::getLanguage)
                .toList();
    }

    /** As its readers write it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** Where the names of months and days are from: Java knows none in Tetum, whose readers have the Portuguese ones. */
    Locale calendar() {
        return this == TETUM ? PORTUGUESE.locale : locale;
    }
}
