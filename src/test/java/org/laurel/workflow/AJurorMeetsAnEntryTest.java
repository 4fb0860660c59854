package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AJurorMeetsAnEntryTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision CONFLICT = ENGINE.parseDecision("conflict", Diagrams.table("conflict"));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            declared, sameOrganisation, sameMailDomain, ownState, ownStatePolicy, conflict, reason
            false,    false,            false,          false,    exclude,        false,    none
            true,     false,            false,          false,    allow,          true,     declared
            true,     true,             true,           true,     exclude,        true,     declared
            false,    true,             false,          false,    allow,          true,     sameOrganisation
            false,    true,             true,           false,    allow,          true,     sameOrganisation
            false,    false,            true,           false,    allow,          true,     sameMailDomain
            false,    false,            true,           true,     exclude,        true,     sameMailDomain
            false,    false,            false,          true,     exclude,        true,     ownState
            false,    false,            false,          true,     allow,          false,    none
            false,    false,            false,          true,     leave-out,      false,    none
            false,    false,            false,          true,     drop-extremes,  false,    none
            """)
    void theFirstRuleThatFitsDecides(
            boolean declared,
            boolean sameOrganisation,
            boolean sameMailDomain,
            boolean ownState,
            String ownStatePolicy,
            boolean conflict,
            String reason) {
        var facts = Map.<String, Object>of(
                "declared", declared,
                "sameOrganisation", sameOrganisation,
                "sameMailDomain", sameMailDomain,
                "ownState", ownState,
                "ownStatePolicy", ownStatePolicy);

        assertThat(decide(facts)).isEqualTo(Map.of("conflict", conflict, "reason", reason));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "unknown")
    void whatNobodyHasStatedIsNoConflict(@Nullable String word) {
        var facts = new HashMap<String, Object>();
        for (String fact : List.of("declared", "sameOrganisation", "sameMailDomain", "ownState", "ownStatePolicy")) {
            facts.put(fact, word);
        }

        assertThat(decide(facts)).isEqualTo(Map.of("conflict", false, "reason", "none"));
    }

    @Test
    void noFactAtAllIsNoConflict() {
        assertThat(decide(Map.of())).isEqualTo(Map.of("conflict", false, "reason", "none"));
    }

    private static Map<String, Object> decide(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(CONFLICT, facts).getSingleResult().getEntryMap();
    }
}
