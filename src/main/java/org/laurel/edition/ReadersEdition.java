package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Which edition a request is about: that of the one thing it shows, else the one that its address names as
 * {@code ?edition=id}, else the one opened last. Without a request it is always the one opened last. Whatever is asked of
 * it during one request costs one statement.
 */
@Component
public class ReadersEdition {

    /** What the address calls it. */
    public static final String PARAMETER = "edition";

    private static final String KEPT = ReadersEdition.class.getName();

    private final JdbcClient jdbc;

    ReadersEdition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edition that was opened. */
    public record Opened(String id, String name) {}

    /** What is known of one request. */
    private static final class Known {

        private @Nullable List<Opened> opened;
        private @Nullable String about;
        private boolean shows;
        private boolean gathers;
    }

    /**
     * The edition that the request is about; none where none was ever opened.
     *
     * @throws RefusedException for an id in the address that no edition has
     */
    Optional<String> shown() {
        known().shows = true;
        return chosen().or(this::latest);
    }

    /**
     * The edition that a page is narrowed to which without a choice gathers what there is in every edition.
     *
     * @throws RefusedException for an id in the address that no edition has
     */
    public Optional<String> narrowedTo() {
        known().gathers = true;
        return chosen();
    }

    private Optional<String> chosen() {
        Optional<String> named = named(known());
        if (named.isPresent() && !isOpened(named.get())) {
            throw new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.unknown")));
        }
        return named;
    }

    /** The request shows one thing of this edition, whatever its address says. */
    public void about(String edition) {
        Known known = known();
        known.about = edition;
        known.shows = true;
    }

    /** Whether the page gathers every edition where its address names none. */
    public boolean gathers() {
        return known().gathers;
    }

    /** Whether the request shows one thing: its page of another edition would be a page of something else. */
    public boolean isAboutOneThing() {
        return known().about != null;
    }

    /** The edition that a page shows; nothing for a page that shows none, or for an id that no edition has. */
    public Optional<Opened> onPage() {
        Known known = known();
        if (!known.shows && address().isEmpty()) {
            return Optional.empty();
        }
        String id = named(known).or(this::latest).orElse("");
        return opened().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The same where it is not the one opened last, so that whatever the page leads to has to name it. */
    public Optional<Opened> earlierOnPage() {
        return onPage().filter(one -> !isLatest(one.id()));
    }

    private boolean isLatest(String edition) {
        return latest().equals(Optional.of(edition));
    }

    /** Every edition that was opened, the latest first. */
    public List<Opened> opened() {
        Known known = known();
        List<Opened> opened = known.opened;
        if (opened == null) {
            opened = jdbc.sql("select id, name from edition order by opened_at desc, id")
                    .query((row, number) -> new Opened(row.getString("id"), row.getString("name")))
                    .list();
            known.opened = opened;
        }
        return opened;
    }

    /** Another one has been opened during this request. */
    void forget() {
        known().opened = null;
    }

    private Optional<String> latest() {
        return opened().stream().findFirst().map(Opened::id);
    }

    private boolean isOpened(String id) {
        return opened().stream().anyMatch(one -> one.id().equals(id));
    }

    private static Optional<String> named(Known known) {
        return Optional.ofNullable(known.about).or(ReadersEdition::address);
    }

    private static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getParameter(PARAMETER))
                        .filter(named -> !named.isEmpty())
                : Optional.empty();
    }

    private static Known known() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new Known();
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Known known) {
            return known;
        }
        Known begun = new Known();
        request.setAttribute(KEPT, begun, RequestAttributes.SCOPE_REQUEST);
        return begun;
    }
}
