package org.laurel.edition.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

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

    /** The nodes of a text that was read without a complaint, for whoever changes its letters; their marks count code points. */
    public static Node nodes(String text) {
        return composer(text).getSingleNode();
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
            @Nullable Node root = composer(text).getSingleNode();
            if (root != null) {
                return Optional.of(Value.whole(root, complaints));
            }
            complaints.add(1, "the file is empty", "it must hold the keys of an edition");
        } catch (PlainParser.NotPlain e) {
            complaints.add(e.complaint());
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

    private static Composer composer(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        Parser parser = new PlainParser(new ParserImpl(new StreamReader(text), options));
        return new Composer(parser, new Resolver(), options);
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
