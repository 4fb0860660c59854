package org.laurel.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Which page of a list a program asks for.
 *
 * @param path where the list is, with whatever else its address asks for
 * @param page from 0
 * @param size how many a page has, at most {@link #MOST}
 */
public record Listing(String path, int page, int size) {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    /** One page of a list; {@code total} counts all pages. */
    public record Listed<T>(List<T> items, int page, int size, long total) {}

    /** The page of a whole list, with links to those beside it (RFC 8288). */
    public <S, T> ResponseEntity<Listed<T>> of(List<S> all, Function<? super S, T> shown) {
        int from = (int) Math.min((long) page * size, all.size());
        int to = Math.min(from + size, all.size());
        List<T> items = all.subList(from, to).stream().<T>map(shown::apply).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, links(all.size()))
                .body(new Listed<>(items, page, size, all.size()));
    }

    private String links(int total) {
        int last = Math.max(0, (total - 1) / size);
        return Stream.of(
                        Map.entry("first", 0),
                        Map.entry("prev", Math.min(page - 1, last)),
                        Map.entry("next", page + 1),
                        Map.entry("last", last))
                .filter(link -> link.getValue() >= 0 && link.getValue() <= last)
                .map(link -> "<" + path + (path.contains("?") ? "&" : "?") + "page=" + link.getValue() + "&size=" + size
                        + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }
}
