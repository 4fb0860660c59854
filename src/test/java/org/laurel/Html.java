package org.laurel;

import java.util.List;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/** What stands in a page that was sent. */
public record Html(String source) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** The words, as a reader sees them. */
    public String text() {
        return words(source);
    }

    /** The words of every element with this opening, such as {@code label for="video"}; it holds none of its own name. */
    public List<String> texts(String opening) {
        return parts(opening).stream().map(Html::words).toList();
    }

    /** The sources of the same elements. */
    public List<String> parts(String opening) {
        String name = opening.split(" ", 2)[0];
        return Pattern.compile("<" + Pattern.quote(opening) + "(?=[\\s>])[^>]*>(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String words(String source) {
        return HtmlEscape.unescapeHtml(TAG.matcher(source).replaceAll(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
