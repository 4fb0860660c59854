package org.laurel.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnEntryIsCheckedForEligibilityTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision ELIGIBILITY = ENGINE.parseDecision("eligibility", Diagrams.table("eligibility"));

    private static final Map<String, Object> ELIGIBLE = Map.ofEntries(
            Map.entry("registeredInState", true),
            Map.entry("aseanShareReached", true),
            Map.entry("localRndReached", true),
            Map.entry("ownsIp", true),
            Map.entry("rndInsideAsean", true),
            Map.entry("ownDevelopment", true),
            Map.entry("wonBefore", false),
            Map.entry("declarationSigned", true),
            Map.entry("startUpYoungEnough", true),
            Map.entry("publicSectorInUse", true),
            Map.entry("category", "PRV"));

    @Test
    void anEntryThatMeetsEveryRuleIsGivenNoReason() {
        assertThat(reasons(ELIGIBLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            category, fact,               stated, reason
            PRV,      registeredInState,  false,  notRegisteredInState
            PRV,      aseanShareReached,  false,  aseanShareMissed
            PRV,      localRndReached,    false,  localRndMissed
            PRV,      ownsIp,             false,  ipNotOwned
            PRV,      rndInsideAsean,     false,  rndOutsideAsean
            PRV,      ownDevelopment,     false,  noOwnDevelopment
            PRV,      wonBefore,          true,   wonBefore
            PRV,      declarationSigned,  false,  declarationMissing
            STC,      startUpYoungEnough, false,  startUpTooOld
            PUB,      publicSectorInUse,  false,  notYetInUse
            """)
    void eachRuleThatIsNotMetIsNamed(String category, String fact, boolean stated, String reason) {
        var facts = facts("category", category);
        facts.put(fact, stated);

        assertThat(reasons(facts)).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startUpYoungEnough", "publicSectorInUse"})
    void theRulesOfOneCategoryDoNotBindAnother(String fact) {
        assertThat(reasons(facts(fact, false))).isEmpty();
    }

    @Test
    void allRulesThatAreNotMetAreNamedInTheirOrder() {
        var facts = facts("ownsIp", false);
        facts.put("registeredInState", false);
        facts.put("declarationSigned", false);

        assertThat(reasons(facts)).containsExactly("notRegisteredInState", "ipNotOwned", "declarationMissing");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "unknown")
    void onlyTheDeclarationIsMissedWhereNothingIsStated(@Nullable String word) {
        var facts = new HashMap<>(ELIGIBLE);
        facts.replaceAll((fact, stated) -> word);

        assertThat(reasons(facts)).containsExactly("declarationMissing");
    }

    @Test
    void onlyTheDeclarationIsMissedWhereThereIsNoFactAtAll() {
        assertThat(reasons(Map.of())).containsExactly("declarationMissing");
    }

    @Test
    void everyReasonComesWithASentenceForTheEntrant() {
        var facts = facts("declarationSigned", false);

        assertThat(check(facts).collectEntries("sentence"))
                .isEqualTo(List.of("Please sign the declaration, so that the entry can be judged."));
    }

    private static Map<String, Object> facts(String fact, Object stated) {
        var facts = new HashMap<>(ELIGIBLE);
        facts.put(fact, stated);
        return facts;
    }

    private static List<String> reasons(Map<String, Object> facts) {
        return check(facts).collectEntries("reason");
    }

    private static DmnDecisionTableResult check(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(ELIGIBILITY, facts);
    }
}
