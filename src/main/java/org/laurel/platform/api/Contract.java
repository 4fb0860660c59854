package org.laurel.platform.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract with programs, as the file that everybody can fetch has it; read once, when somebody looks. */
@Component
class Contract {

    static final String FILE = "/static/api/v1/openapi.yaml";

    /** A group of addresses under one heading. */
    record Group(String name, String about, List<Operation> operations) {}

    /**
     * One method at one address.
     *
     * @param who the roles that may come, or everybody
     * @param takes the name of the schema of its body, or the types of content; empty where it takes none
     * @param refusals the statuses of the problems that it may answer with
     */
    record Operation(
            String method,
            String path,
            String summary,
            List<String> who,
            List<String> parameters,
            String takes,
            List<Reply> replies,
            List<String> refusals) {}

    /** A status with what it means, and the name of the schema of its body, if it has one. */
    record Reply(String status, String about, String schema) {}

    /** A schema with its properties. */
    record Shape(String name, String about, List<Property> properties) {}

    /** A property, its type in words and the name of the schema that it leads to, if it leads to one. */
    record Property(String name, String type, String schema) {}

    private final Supplier<Tree> file = SingletonSupplier.of(Contract::read);
    private final Supplier<List<Group>> groups = SingletonSupplier.of(this::readGroups);
    private final Supplier<List<Shape>> shapes = SingletonSupplier.of(this::readShapes);

    List<Group> groups() {
        return groups.get();
    }

    List<Shape> shapes() {
        return shapes.get();
    }

    private static Tree read() {
        try (InputStream text = Contract.class.getResourceAsStream(FILE)) {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return new Tree(yaml.load(Objects.requireNonNull(text)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Group> readGroups() {
        Tree whole = file.get();
        Map<String, List<Operation>> byGroup = new LinkedHashMap<>();
        whole.at("paths")
                .each((path, methods) -> methods.each((method, operation) -> byGroup.computeIfAbsent(
                                operation.at("tags").texts().get(0), first -> new ArrayList<>())
                        .add(operation(method, path, operation))));
        return whole.at("tags").list().stream()
                .map(tag -> new Group(
                        tag.text("name"), tag.text("description"), byGroup.getOrDefault(tag.text("name"), List.of())))
                .toList();
    }

    private static Operation operation(String method, String path, Tree operation) {
        List<Reply> replies = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        operation.at("responses").each((status, reply) -> {
            if (status.startsWith("2")) {
                replies.add(new Reply(status, reply.text("description"), content(reply)));
            } else {
                refusals.add(status);
            }
        });
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.text("summary"),
                operation.at("x-who").texts(),
                operation.at("parameters").list().stream()
                        .map(parameter -> parameter.name("$ref") + parameter.text("name"))
                        .toList(),
                content(operation.at("requestBody")),
                replies,
                refusals);
    }

    /** The name of the schema of a body in JSON, else its types of content. */
    private static String content(Tree body) {
        List<String> names = new ArrayList<>();
        body.at("content").each((type, media) -> {
            String schema = media.at("schema").name("$ref")
                    + media.at("schema").at("items").name("$ref");
            names.add(schema.isEmpty() ? type : schema);
        });
        return String.join(", ", names);
    }

    private List<Shape> readShapes() {
        List<Shape> shapes = new ArrayList<>();
        file.get().at("components").at("schemas").each((name, schema) -> {
            List<Property> properties = new ArrayList<>();
            schema.at("properties").each((property, of) -> properties.add(property(property, of)));
            shapes.add(new Shape(name, schema.text("description"), properties));
        });
        return shapes;
    }

    private static Property property(String name, Tree of) {
        String schema = of.name("$ref")
                + of.at("items").name("$ref")
                + of.at("anyOf").list().stream().map(one -> one.name("$ref")).reduce("", String::concat);
        return new Property(name, type(of), schema);
    }

    private static String type(Tree of) {
        List<String> values = of.at("enum").texts();
        if (!values.isEmpty()) {
            return String.join(" | ", values);
        }
        String type = String.join(" or ", of.at("type").texts());
        return (of.text("format").isEmpty() ? type : type + " (" + of.text("format") + ")")
                + (of.at("anyOf").list().isEmpty() ? "" : "may be null");
    }
}
