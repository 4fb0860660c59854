package org.laurel.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A rules file of the smallest size that has everything, as <code>small.yaml</code>, and copies of it with mistakes. */
final class SmallEdition {

    private final String text;

    private SmallEdition(String text) {
        this.text = text;
    }

    static SmallEdition file() {
        try (InputStream in = Objects.requireNonNull(SmallEdition.class.getResourceAsStream("/edition/small.yaml"))) {
            return new SmallEdition(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallEdition with(String written, String instead) {
        if (!text.contains(written)) {
            throw new IllegalArgumentException("small.yaml does not hold: " + written);
        }
        int at = text.indexOf(written);
        return new SmallEdition(text.substring(0, at) + instead + text.substring(at + written.length()));
    }

    SmallEdition without(String line) {
        return with(line + "\n", "");
    }

    Reading<Edition> read() {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    Edition edition() {
        return read().orElseThrow();
    }

    String text() {
        return text;
    }

    static Reading<Edition> read(byte[] bytes) {
        return Editions.edition(new RulesFile("small.yaml", bytes));
    }
}
