package org.laurel.platform;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/**
 * What Java says to people, looked up in the language of whoever is being answered: a sentence by its key
 * ({@code entry.asked.submit}), and the constants of enumerations that pages show. An unknown key is an exception; a test
 * finds it first.
 */
public final class Phrase {

    static final MessageSource FILES = new LanguageFiles();

    private Phrase() {}

    /** @param arguments what stands in the sentence's {@code {0}}, {@code {1}} and so on */
    public static String of(String key, Object... arguments) {
        return FILES.getMessage(key, arguments, Language.ofReader().locale());
    }

    /** The word for a constant, under {@code word.<Enum>.<CONSTANT>}, as {@code word.Entry.Status.DRAFT}. */
    public static String word(Enum<?> constant) {
        return of(key(constant));
    }

    /** A word that a rules file may have brought, as its own medals: as the file has it where no language knows it. */
    public static String ofRules(String key, String written) {
        String capital =
                written.isEmpty() ? "" : written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
        return Objects.requireNonNull(
                FILES.getMessage(key, null, capital, Language.ofReader().locale()));
    }

    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return "word." + name.replace('$', '.') + "." + constant.name();
    }
}
