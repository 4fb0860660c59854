package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachRoleSignsInIT extends KeycloakHouse {

    /** A page of each stage, and who may see it. */
    private static final Map<String, Set<String>> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/entries", Set.of("entrant.vn"));
        PAGES.put("/desk", Set.of("coordinator.vn"));
        PAGES.put("/sheets", Set.of("panel.vn", "juror.vn"));
        PAGES.put("/chair", Set.of("chair", "secretariat"));
        PAGES.put("/office", Set.of("secretariat"));
        PAGES.put("/watch", Set.of("auditor", "chair", "secretariat"));
        PAGES.put("/camunda/app/tasklist/default/", Set.of("panel.vn", "juror.vn", "secretariat"));
        PAGES.put("/camunda/app/cockpit/default/", Set.of("secretariat"));
        PAGES.put("/camunda/app/admin/default/", Set.of("secretariat"));
        PAGES.put("/nowhere", Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "entrant.vn, /entries",
        "coordinator.vn, /desk",
        "panel.vn, /sheets",
        "juror.vn, /sheets",
        "chair, /chair",
        "secretariat, /office",
        "auditor, /watch"
    })
    void andLandsWhereTheirStageIsAndIsRefusedElsewhere(String login, String home) throws InterruptedException {
        try (Visitor somebody = new Visitor().signIn(login)) {
            assertThat(somebody.path()).isEqualTo(home);
            somebody.picture("home-of-" + login);
            for (var page : PAGES.entrySet()) {
                assertThat(somebody.status(page.getKey()))
                        .as(login + " at " + page.getKey())
                        .isEqualTo(page.getValue().contains(login) ? 200 : 403);
            }
        }
    }
}
