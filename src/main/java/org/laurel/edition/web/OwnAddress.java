package org.laurel.edition.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laurel.edition.ReadersEdition;

/** An address on a page of ours that is to name an edition. */
final class OwnAddress {

    private static final List<String> NOT_OF_PAGES =
            List.of("/camunda/", "/webjars/", "/fonts/", "/api/", "/login", "/logout");
    private static final Pattern FILE_OF_PAGES = Pattern.compile(".*\\.(css|js|svg)");
    private static final Pattern NAMED = Pattern.compile("[?&]" + ReadersEdition.PARAMETER + "=");

    private OwnAddress() {}

    /** The address with the edition in it; as it is where it names one, or is of another place or of a file of every page. */
    static String of(String url, String edition) {
        int hash = url.indexOf('#');
        String address = hash < 0 ? url : url.substring(0, hash);
        String query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
        String path = address.substring(0, address.length() - query.length());
        if (!isOfPages(path) || NAMED.matcher(query).find() || isIn(path, edition)) {
            return url;
        }
        return address + (query.isEmpty() ? "?" : "&") + ReadersEdition.PARAMETER + "=" + edition
                + (hash < 0 ? "" : url.substring(hash));
    }

    private static boolean isOfPages(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && NOT_OF_PAGES.stream().noneMatch(path::startsWith)
                && !FILE_OF_PAGES.matcher(path).matches();
    }

    private static boolean isIn(String path, String edition) {
        return Stream.of(path.split("/")).anyMatch(edition::equals);
    }
}
