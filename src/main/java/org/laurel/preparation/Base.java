package org.laurel.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.RunningEditions.Opening;

/**
 * A rules file that another is begun from: that of an open edition, or one that ships with the program.
 *
 * @param id {@code open:ada-2026} or {@code shipped:ada}
 */
public record Base(String id, String name, String text) {

    private static final String OPEN = "open:";
    private static final String SHIPPED = "shipped:";

    /** What there is to choose from, without texts. */
    public static List<Base> all(List<Opening> opened) {
        return Stream.concat(
                        opened.stream().map(opening -> new Base(OPEN + opening.edition(), opening.name(), "")),
                        Editions.shipped().stream()
                                .map(name -> new Base(
                                        SHIPPED + name, Editions.named(name).name(), "")))
                .toList();
    }

    public static Optional<Base> of(String id, RunningEditions editions) {
        if (id.startsWith(OPEN) && editions.isOpen(id.substring(OPEN.length()))) {
            String edition = id.substring(OPEN.length());
            return Optional.of(new Base(id, editions.rules(edition).name(), editions.text(edition)));
        }
        String name = id.startsWith(SHIPPED) ? id.substring(SHIPPED.length()) : "";
        return Editions.shipped().contains(name)
                ? Optional.of(new Base(id, Editions.named(name).name(), Editions.text(name)))
                : Optional.empty();
    }

    public Edition edition() {
        return Editions.parse(id, text).orElseThrow();
    }
}
