package org.laurel.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bundle with something changed in it, in a container that is right again. */
public final class Changed {

    /** What a record is told from, and the one character in it that is changed. */
    private static final Map<String, Pattern> EVIDENCE = Map.of(
            "sheet", Pattern.compile("\"marks\":\\{\"[a-z-]+\":\"(\\d)"),
            "vote", Pattern.compile("\"entries\":\\[\"[^\"]*([^\"])\"[^\n]*\"vote\":"));

    private final Files files;

    private Changed(Files files) {
        this.files = files;
    }

    static Changed of(byte[] zip) throws BadBundle {
        return new Changed(new Files(Container.read(zip)));
    }

    /** The same bundle with one character of its first sheet, or of its first vote, changed; empty if it has none. */
    public static Optional<byte[]> oneOf(String evidence, byte[] zip) throws BadBundle {
        Changed bundle = Changed.of(zip);
        String text = bundle.text("records.jsonl");
        Matcher found = Objects.requireNonNull(EVIDENCE.get(evidence)).matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        char other = text.charAt(found.start(1)) == '7' ? '6' : '7';
        String changed = text.substring(0, found.start(1)) + other + text.substring(found.end(1));
        return Optional.of(bundle.with("records.jsonl", changed).zip());
    }

    String text(String name) {
        return new String(files.bytes(name), StandardCharsets.UTF_8);
    }

    Changed file(String name, UnaryOperator<String> change) {
        return with(name, change.apply(text(name)));
    }

    Changed with(String name, String text) {
        files.with(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] zip() {
        return Container.write(files.byName());
    }
}
