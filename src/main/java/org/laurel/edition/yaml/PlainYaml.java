package org.laurel.edition.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * The plain part of YAML: blocks, lists and values in UTF-8. Anchors, aliases, tags and further documents are refused,
 * so that a file says what it shows, no type is ever constructed from it and a small file stays small when read.
 */
public final class PlainYaml {

    /** Larger than any rules file, smaller than any harm. */
    public static final int MOST_BYTES = 1_000_000;

    private static final String PLAIN = "a rules file is plain text in UTF-8";

    private PlainYaml() {}

    /** The document's topmost value, or nothing after a complaint. */
    public static Optional<Value> read(byte[] bytes, Complaints complaints) {
        if (bytes.length > MOST_BYTES) {
            complaints.add(1, "the file has more than " + MOST_BYTES + " bytes", "a rules file has far fewer");
            return Optional.empty();
        }
        return decode(bytes, complaints).flatMap(text -> compose(text, complaints));
    }

    private static Optional<String> decode(byte[] bytes, Complaints complaints) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            complaints.add(lineOf(bytes, in.position()), "this is not text in UTF-8", PLAIN);
            return Optional.empty();
        }
    }

    private static Optional<Value> compose(String text, Complaints complaints) {
        try {
            if (!new PlainEvents(complaints).onlyIn(yaml().parse(new StringReader(text)))) {
                return Optional.empty();
            }
            Node root = yaml().compose(new StringReader(text));
            return Optional.of(Value.whole(root, complaints));
        } catch (MarkedYAMLException e) {
            complaints.add(lineOf(e), problem(e), "check this line and the one above it");
        } catch (ReaderException e) {
            complaints.add(lineOf(text, e), "an unprintable character stands here", PLAIN);
        } catch (RuntimeException e) {
            // the scanner lets a few raw exceptions through, for bytes that only a machine would write
            complaints.add(1, "this is not YAML", PLAIN);
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        return new Yaml(options);
    }

    private static String problem(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "unreadable" : e.getProblem();
        return problem.contains("TAB")
                ? "a tab stands here, where YAML wants spaces"
                : "this is not YAML (" + problem.replaceAll("\\s+", " ").strip() + ")";
    }

    private static int lineOf(MarkedYAMLException e) {
        return e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
    }

    private static int lineOf(String text, ReaderException e) {
        int end = Math.min(text.length(), text.offsetByCodePoints(0, Math.min(e.getPosition(), codePoints(text))));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
