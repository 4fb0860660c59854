package org.laurel.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.Laurel;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The module graph is the flow of an edition: each stage uses only what comes before it. */
class TheHouseHasItsRoomsTest {

    private static final ApplicationModules HOUSE = ApplicationModules.of(Laurel.class);

    /** Who may use whom; {@code audit} and {@code platform} are everybody's. */
    private static final Map<String, String> GRAPH = Map.ofEntries(
            Map.entry("tally", ""),
            Map.entry("audit", ""),
            Map.entry("platform", ""),
            Map.entry("plot", ""),
            Map.entry("proposal", ""),
            Map.entry("edition", "proposal tally tally::ballot tally::score"),
            Map.entry("roster", "edition"),
            Map.entry("entry", "edition plot proposal roster"),
            Map.entry(
                    "judging",
                    "bundle edition entry::blind proposal roster seal tally tally::alarm tally::jury tally::plan tally::score"),
            Map.entry("nomination", "edition entry judging roster tally tally::score"),
            Map.entry("finale", "edition entry judging roster tally tally::score vote"),
            Map.entry("vote", "bundle edition entry entry::blind judging seal"),
            Map.entry(
                    "result",
                    "bundle edition entry finale judging plot proposal roster seal tally tally::jury tally::score vote"),
            Map.entry("board", "edition result vote"),
            Map.entry("print", "edition entry result"),
            Map.entry("export", "edition entry judging result"),
            Map.entry("translation", "edition export"),
            Map.entry("seal", "audit::merkle"),
            Map.entry("bundle", "audit::merkle edition tally tally::ballot tally::score"),
            Map.entry("privacy", "edition entry roster"),
            Map.entry("preparation", "edition judging roster tally::plan tally::score"),
            Map.entry("workflow", "edition entry finale judging nomination plot result roster seal vote"),
            Map.entry("notify", "edition entry judging nomination proposal roster workflow"));

    /** The command line, and the rehearsal that plays everybody's part, may use everything; nobody uses them. */
    private static final Set<String> AROUND_THE_HOUSE = Set.of("cli", "rehearsal");

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        HOUSE.verify();
    }

    @Test
    void whatModulesSayTheyUseIsTheFlowOfAnEdition() {
        assertThat(declared()).isEqualTo(new TreeMap<>(GRAPH));
    }

    private static Map<String, String> declared() {
        return HOUSE.stream()
                .filter(module -> !AROUND_THE_HOUSE.contains(name(module)))
                .collect(Collectors.toMap(
                        TheHouseHasItsRoomsTest::name,
                        module -> used(module).collect(Collectors.joining(" ")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<String> used(ApplicationModule module) {
        var said = module.getBasePackage()
                .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElseThrow(() -> new AssertionError(name(module) + " does not say what it uses"))
                .allowedDependencies();
        return Stream.of(said)
                .filter(other -> !other.equals("audit") && !other.equals("platform"))
                .sorted();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
