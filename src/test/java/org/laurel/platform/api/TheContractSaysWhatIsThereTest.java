package org.laurel.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The committed contract and the doors, both ways: paths, methods, parameters, bodies, statuses and every property. */
class TheContractSaysWhatIsThereTest {

    private static final Set<String> WORDS = Set.of("summary", "description", "headers", "x-who");
    private static final JsonMapper JSON = new JsonMapper();

    private static String text;
    private static Map<String, Object> contract;
    private static ExpectedContract expected;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = TheContractSaysWhatIsThereTest.class.getResourceAsStream(Contract.FILE)) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        contract = new Yaml().load(text);
        expected = new ExpectedContract();
    }

    @Test
    void ofEveryDoor() throws IOException {
        same(part(contract, "paths"), expected.paths());
    }

    @Test
    void ofEveryBody() throws IOException {
        Map<String, Object> schemas = new TreeMap<>(part(part(contract, "components"), "schemas"));
        assertThat(schemas.remove("Problem")).isNotNull();
        same(schemas, expected.schemas());
    }

    @Test
    void inWordsForEveryDoor() {
        part(contract, "paths")
                .forEach((path, methods) -> cast(methods)
                        .forEach((method, operation) -> assertThat(cast(operation))
                                .as(method + " " + path)
                                .containsKeys("summary", "x-who")));
    }

    @Test
    void asOpenApi() {
        ParseOptions whole = new ParseOptions();
        whole.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text, List.of(), whole);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.isOpenapi31()).isTrue();
        assertThat(read.getOpenAPI().getPaths()).hasSameSizeAs(expected.paths().keySet());
    }

    /** Compared piece by piece, so that a difference is named by where it is. */
    private static void same(Map<String, ?> written, Map<String, ?> there) throws IOException {
        assertThat(new TreeSet<>(written.keySet())).isEqualTo(new TreeSet<>(there.keySet()));
        for (String name : there.keySet()) {
            assertThat(JSON.readTree(JSON.writeValueAsString(withoutWords(written.get(name)))))
                    .as(name)
                    .isEqualTo(JSON.readTree(JSON.writeValueAsString(there.get(name))));
        }
    }

    private static Object withoutWords(Object node) {
        if (node instanceof List<?> items) {
            List<Object> bare = new ArrayList<>();
            items.forEach(item -> bare.add(withoutWords(item)));
            return bare;
        }
        if (!(node instanceof Map<?, ?> map)) {
            return node;
        }
        Map<String, Object> bare = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            boolean word = value instanceof String || key.equals("headers") || key.equals("x-who");
            if (!(word && WORDS.contains(key))) {
                bare.put(String.valueOf(key), withoutWords(value));
            }
        });
        return bare;
    }

    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return cast(whole.get(name));
    }

    @SuppressWarnings("unchecked") // maps of a YAML file
    private static Map<String, Object> cast(Object node) {
        return (Map<String, Object>) node;
    }
}
