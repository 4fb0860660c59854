package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the contract tells the authors of programs is what the table of doors has tried. */
class TheContractNamesWhoMayPassTest {

    @Test
    void atEveryDoor() throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        try (InputStream file = getClass().getResourceAsStream("/static/api/v1/openapi.yaml")) {
            Map<String, Map<String, Map<String, Map<String, List<String>>>>> contract = new Yaml().load(file);
            contract.get("paths")
                    .forEach((path, methods) -> methods.forEach((method, operation) -> told.put(
                            method.toUpperCase(Locale.ROOT) + " " + path, new TreeSet<>(operation.get("x-who")))));
        }
        Map<String, Set<String>> tried = new TreeMap<>();
        Table.DOORS.stream()
                .filter(door -> door.pattern().startsWith("/api/v1/"))
                .filter(door ->
                        !door.pattern().endsWith("/openapi.yaml") && !door.who().contains("nobody"))
                .forEach(door -> tried.put(door.name(), new TreeSet<>(door.who())));
        assertThat(told).isEqualTo(tried);
    }
}
