package org.laurel.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.edition.yaml.Complaints;
import org.laurel.edition.yaml.PlainYaml;
import org.laurel.edition.yaml.Value;

/** Where editions come from: rules files that somebody wrote, and those that ship with the program. */
public final class Editions {

    private static final List<String> SHIPPED =
            List.of("ada", "apicta", "eurovision", "hugo", "isu-free-skating", "skating", "stevie", "wsis");

    private Editions() {}

    /** The edition in a file, or everything that is wrong with it; an exception only for a file that cannot be read. */
    public static Reading<Edition> read(Path file) throws IOException {
        return edition(open(file));
    }

    /** The rules of one stage in a file of their own. */
    public static Reading<StageRules> readStage(Path file) throws IOException {
        return open(file).as(StageRulesReader::read);
    }

    /** The names of the editions that ship with the program. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** A shipped edition; an exception that names them all for a name that is none of them. */
    public static Edition named(String name) {
        if (!SHIPPED.contains(name)) {
            throw new IllegalArgumentException(
                    "no edition is named \"" + name + "\"; there are " + String.join(", ", SHIPPED));
        }
        return edition(resource(name + ".yaml")).orElseThrow();
    }

    /** The edition in a text that is kept somewhere else than in a file. */
    public static Reading<Edition> parse(String name, String text) {
        return edition(new RulesFile(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A sound rules file as it is written, without its remarks: maps in its order, lists and texts. */
    public static Map<String, Object> tree(String text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        PlainYaml.read(text.getBytes(StandardCharsets.UTF_8), new Complaints())
                .map(Value::entries)
                .orElseThrow()
                .forEach((key, value) -> tree.put(key, value.plain()));
        return tree;
    }

    /** The rules file of a shipped edition as it is written. */
    public static String text(String shipped) {
        return new String(resource(shipped + ".yaml").bytes(), StandardCharsets.UTF_8);
    }

    static Reading<Edition> edition(RulesFile file) {
        return file.as(value -> new EditionReader(value).edition(file.hash()));
    }

    private static RulesFile open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return RulesFile.read(file.toString(), in);
        }
    }

    private static RulesFile resource(String name) {
        try (InputStream in = Editions.class.getResourceAsStream("/editions/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program ships without editions/" + name);
            }
            return RulesFile.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
