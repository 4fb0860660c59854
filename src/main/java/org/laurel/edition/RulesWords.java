package org.laurel.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.ReadersEdition.Opened;
import org.laurel.platform.Language;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * How texts of the rules are said to whoever is being answered: as they are translated into the reader's language, or into the
 * one that stands in for it, and else as they are written. Only for reading: what is stored, counted, sealed, exported or
 * published keeps the rules' own words.
 *
 * <p>All translations are kept in memory. A change is known here as soon as it is committed, and on another node when that one
 * next looks.
 */
@Service
public class RulesWords {

    private final RunningEditions editions;
    private final Translations translations;
    private final ReadersEdition reader;
    private volatile @Nullable Map<String, Known> known;

    RulesWords(RunningEditions editions, Translations translations, ReadersEdition reader) {
        this.reader = reader;
        this.editions = editions;
        this.translations = translations;
    }

    /** What there is of one edition, after so many changes. */
    private record Known(int version, Map<String, Map<String, Translation>> translated) {

        static final Known NOTHING = new Known(0, Map.of());

        Said say(String text, String own) {
            return Language.ofReader().tags().stream()
                    .takeWhile(tag -> !tag.equals(own))
                    .flatMap(tag -> find(tag, text).stream())
                    .findFirst()
                    .orElse(new Said(text, own));
        }

        private Optional<Said> find(String tag, String text) {
            return Optional.ofNullable(translated.getOrDefault(tag, Map.of()).get(text))
                    .map(found -> new Said(found.words(), tag));
        }
    }

    /** A text of this edition as its reader reads it. */
    public String say(Edition edition, String text) {
        return said(edition, text).text();
    }

    /** The same for whoever says many. */
    public UnaryOperator<String> reader(Edition edition) {
        return text -> say(edition, text);
    }

    public Said said(Edition edition, String text) {
        return known().getOrDefault(edition.id(), Known.NOTHING).say(text, own(edition));
    }

    /** The same where nobody says of which edition: of the one that the page shows, or else of the latest that has it. */
    public Said said(String text) {
        List<Said> each = Stream.concat(reader.onPage().map(Opened::id).stream(), known().keySet().stream())
                .distinct()
                .map(editions::rules)
                .map(edition -> said(edition, text))
                .toList();
        return each.stream()
                .filter(said -> !said.text().equals(text))
                .findFirst()
                .or(() -> each.stream().findFirst())
                .orElse(new Said(text, Language.ENGLISH.tag()));
    }

    /** The language of a rules file: the first that it names. */
    public static String own(Edition edition) {
        return edition.languages().stream().findFirst().orElse(Locale.ENGLISH).getLanguage();
    }

    private Map<String, Known> known() {
        Map<String, Known> kept = known;
        return kept == null ? look() : kept;
    }

    @TransactionalEventListener
    void translated(RulesTranslated translated) {
        look();
    }

    @TransactionalEventListener
    void opened(EditionOpened opened) {
        look();
    }

    /** Asks each edition's version, and reads again what has changed since the last look. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT2S")
    void renew() {
        look();
    }

    private synchronized Map<String, Known> look() {
        Map<String, Known> before = known == null ? Map.of() : known;
        Map<String, Known> now = new LinkedHashMap<>();
        translations.versions().forEach((edition, version) -> {
            Known had = before.get(edition);
            boolean stands = had != null && had.version() == version;
            now.put(edition, stands ? had : new Known(version, translations.of(edition)));
        });
        known = now;
        return now;
    }
}
