package org.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the software bill of materials that the build writes against the versions below which a part is known to fail. */
class ThePartsOfTheBuildTest {

    private record Minimum(String part, int[] version, String reason) {}

    private final Map<String, String> parts = parts();

    @Test
    void areNotOlderThanTheList() {
        assertThat(minimums())
                .allSatisfy(minimum -> assertThat(Arrays.compare(numbers(parts.get(minimum.part())), minimum.version()))
                        .as("%s is %s: %s", minimum.part(), parts.get(minimum.part()), minimum.reason())
                        .isNotNegative());
    }

    @Test
    void areAllKnownByNameAndVersion() {
        assertThat(parts)
                .hasSizeGreaterThan(100)
                .allSatisfy((part, version) -> assertThat(version).as(part).isNotBlank());
    }

    private static Map<String, String> parts() {
        try (InputStream bill = resource("/META-INF/sbom/application.cdx.json")) {
            Map<String, String> parts = new TreeMap<>();
            for (JsonNode part : new ObjectMapper().readTree(bill).path("components")) {
                parts.put(
                        part.path("group").asText() + ":" + part.path("name").asText(),
                        part.path("version").asText());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Minimum> minimums() {
        try (InputStream list = resource("/minimum-versions.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .map(words -> new Minimum(words[0], numbers(words[1]), words[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(ThePartsOfTheBuildTest.class.getResourceAsStream(path), path);
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("[^0-9]+"))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
