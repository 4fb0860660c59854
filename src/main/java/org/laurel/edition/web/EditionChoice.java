package org.laurel.edition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.ReadersEdition;
import org.laurel.edition.ReadersEdition.Opened;
import org.laurel.platform.Actor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of a page says of its edition, where there is more than one: which it is, and the way to the others. */
@Component("editionChoice")
class EditionChoice {

    private final ReadersEdition reader;
    private final HttpServletRequest request;

    EditionChoice(ReadersEdition reader, HttpServletRequest request) {
        this.reader = reader;
        this.request = request;
    }

    /** The way to another edition. */
    public record Way(String name, String address, boolean here) {}

    /**
     * What the frame shows.
     *
     * @param earlier whether the page's edition is not the one opened last
     * @param ways to every edition, the one opened last first, and to all of them on a page that gathers them
     */
    public record Shown(String name, boolean earlier, List<Way> ways) {}

    /** Nothing for a page that shows no edition, and while there is only one. */
    public @Nullable Shown onPage(@Nullable Actor actor) {
        Opened here = reader.onPage().orElse(reader.gathers() ? all() : null);
        if (here == null || !several()) {
            return null;
        }
        String page = page(actor);
        Stream<Opened> gathered = reader.gathers() ? Stream.of(all()) : Stream.empty();
        return new Shown(
                here.name(),
                reader.earlierOnPage().isPresent(),
                Stream.concat(reader.opened().stream(), gathered)
                        .map(one -> way(one, page, here))
                        .toList());
    }

    private static Opened all() {
        return new Opened("", Phrase.of("result.editions.title"));
    }

    /** What to call an edition beside something that may be of another one; nothing while there is only one. */
    public String name(@Nullable String edition) {
        return !several()
                ? ""
                : reader.opened().stream()
                        .filter(one -> one.id().equals(edition))
                        .findFirst()
                        .map(Opened::name)
                        .orElse("");
    }

    public boolean several() {
        return reader.opened().size() > 1;
    }

    private static Way way(Opened to, String page, Opened here) {
        String address = UriComponentsBuilder.fromPath(page)
                .queryParam(ReadersEdition.PARAMETER, to.id())
                .toUriString();
        return new Way(to.name(), address, to.equals(here));
    }

    /** The same page, if it can be asked for of another edition; else where the reader's own stage is. */
    private String page(@Nullable Actor actor) {
        if (request.getMethod().equals("GET") && !reader.isAboutOneThing()) {
            return request.getRequestURI();
        }
        return actor == null
                ? "/"
                : actor.roles().stream().sorted().findFirst().map(Role::home).orElse("/");
    }
}
