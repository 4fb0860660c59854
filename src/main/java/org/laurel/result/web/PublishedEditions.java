package org.laurel.result.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.ReadersEdition;
import org.laurel.edition.ReadersEdition.Opened;
import org.laurel.result.Results;
import org.springframework.stereotype.Component;

/** For public pages: whether there are other editions, and which of them have results to read. */
@Component("publishedEditions")
class PublishedEditions {

    private final ReadersEdition reader;
    private final Results results;

    PublishedEditions(ReadersEdition reader, Results results) {
        this.reader = reader;
        this.results = results;
    }

    public boolean several() {
        return reader.opened().size() > 1;
    }

    /**
     * Those with public results that are not the one on the page, the latest first.
     *
     * @param known when results became public, by edition, if the page knows it
     */
    public List<Opened> others(@Nullable Map<String, Instant> known) {
        Set<String> published = (known == null ? results.publishedAt() : known).keySet();
        return reader.opened().stream()
                .filter(one -> published.contains(one.id()))
                .filter(one -> !reader.onPage().equals(Optional.of(one)))
                .toList();
    }
}
