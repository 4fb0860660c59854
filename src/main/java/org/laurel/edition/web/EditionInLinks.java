package org.laurel.edition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.ReadersEdition;
import org.laurel.edition.ReadersEdition.Opened;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Has every link and every redirect of a page name the edition that the page is about, where that is not the one opened
 * last; a form that is sent names it always, so that it is never answered for one that was opened since. Addresses that
 * name an edition already stay as they are.
 */
final class EditionInLinks implements RequestDataValueProcessor {

    private static final String GET = "get";
    private static final String GET_FORM = EditionInLinks.class.getName();

    private final RequestDataValueProcessor others;
    private final Supplier<ReadersEdition> reader;

    EditionInLinks(RequestDataValueProcessor others, Supplier<ReadersEdition> reader) {
        this.others = others;
        this.reader = reader;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return named(others.processUrl(request, url), reader.get().earlierOnPage());
    }

    /** What a browser sends by GET replaces the query of its address: the edition is a field there. */
    @Override
    public String processAction(HttpServletRequest request, String action, @Nullable String httpMethod) {
        String processed = others.processAction(request, action, httpMethod == null ? GET : httpMethod);
        boolean gets = httpMethod == null || httpMethod.equalsIgnoreCase(GET);
        request.setAttribute(GET_FORM, gets);
        return gets ? processed : named(processed, reader.get().onPage());
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return others.processFormFieldValue(request, name, value, type);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional.ofNullable(others.getExtraHiddenFields(request)).ifPresent(fields::putAll);
        if (Boolean.TRUE.equals(request.getAttribute(GET_FORM))) {
            reader.get().earlierOnPage().ifPresent(one -> fields.put(ReadersEdition.PARAMETER, one.id()));
        }
        return fields;
    }

    private static String named(String url, Optional<Opened> edition) {
        return edition.map(one -> OwnAddress.of(url, one.id())).orElse(url);
    }
}
