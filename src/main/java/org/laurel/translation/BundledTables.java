package org.laurel.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.laurel.edition.EditionOpened;
import org.laurel.edition.Editions;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tables that ship beside a rules file, {@code editions/<name>.words/<tag>.csv}: an edition that is opened from that file,
 * letter by letter, begins with them. Any other edition begins with none.
 */
@Component
class BundledTables {

    private final RunningEditions editions;
    private final Translating translating;

    BundledTables(RunningEditions editions, Translating translating) {
        this.editions = editions;
        this.translating = translating;
    }

    @EventListener
    void opened(EditionOpened opened) {
        String text = editions.text(opened.edition());
        Editions.shipped().stream()
                .filter(name -> Editions.text(name).equals(text))
                .forEach(name -> begin(opened.edition(), name));
    }

    private void begin(String edition, String name) {
        Arrays.stream(Language.values())
                .map(Language::tag)
                .forEach(tag ->
                        table(name, tag).ifPresent(table -> translating.begin(editions.rules(edition), tag, table)));
    }

    /** The table that ships for this rules file in this language. */
    static Optional<String> table(String name, String tag) {
        try (InputStream in = BundledTables.class.getResourceAsStream("/editions/" + name + ".words/" + tag + ".csv")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
