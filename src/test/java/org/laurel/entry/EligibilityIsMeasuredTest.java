package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityIsMeasuredTest extends AnEdition {

    private Map<String, @Nullable Object> facts(String category, Map<String, String> answers) {
        Entry draft = entries.register(entrant, ADA, category).orThrow();
        Map<String, String> all = new LinkedHashMap<>(everyAnswer());
        all.putAll(answers);
        entries.saveDraft(entrant, draft.id(), 0, all).orThrow();
        return entries.eligibilityFacts(draft.id());
    }

    @Test
    void allThatIsAskedIsAFactAndTheRestIsNotKnown() {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("category", "STC");
        expected.put("registeredInState", true);
        expected.put("aseanShareReached", true);
        expected.put("localRndReached", true);
        expected.put("ownsIp", true);
        expected.put("rndInsideAsean", true);
        expected.put("ownDevelopment", true);
        expected.put("wonBefore", false);
        expected.put("declarationSigned", true);
        expected.put("startUpYoungEnough", true);
        expected.put("publicSectorInUse", null);
        assertThat(facts("STC", Map.of())).isEqualTo(expected);
    }

    @Test
    void sharesAreHeldAgainstTheNumbersOfTheRules() {
        assertThat(facts("STC", Map.of("ownership", "Joint venture, at least 51 % held within ASEAN")))
                .containsEntry("aseanShareReached", true);
        assertThat(facts("STC", Map.of("ownership", "Other"))).containsEntry("aseanShareReached", false);
        assertThat(facts("STC", Map.of("development", "Less than 51 % in the nominating state, the rest within ASEAN")))
                .containsEntry("localRndReached", false)
                .containsEntry("rndInsideAsean", true);
        assertThat(facts("STC", Map.of("development", "Mainly outside ASEAN"))).containsEntry("rndInsideAsean", false);
    }

    @Test
    void aStartUpIsYoungEnoughToTheDay() {
        assertThat(facts("STC", Map.of("founded", "2018-08-29"))).containsEntry("startUpYoungEnough", true);
        assertThat(facts("STC", Map.of("founded", "2018-08-28"))).containsEntry("startUpYoungEnough", false);
        assertThat(facts("STC", Map.of("founded", "some day"))).containsEntry("startUpYoungEnough", null);
    }

    @Test
    void aPublicServiceIsInUseLongEnoughToTheDay() {
        assertThat(facts("PUB", Map.of("in-use-since", "2025-02-28"))).containsEntry("publicSectorInUse", true);
        assertThat(facts("PUB", Map.of("in-use-since", "2025-03-01"))).containsEntry("publicSectorInUse", false);
        assertThat(facts("PUB", Map.of("in-use-since", "2025-02-28"))).containsEntry("startUpYoungEnough", null);
    }

    @Test
    void aWinnerRestsAYear() {
        assertThat(facts("STC", Map.of("won-on", "2024-08-30"))).containsEntry("wonBefore", true);
        assertThat(facts("STC", Map.of("won-on", "2024-08-29"))).containsEntry("wonBefore", false);
    }

    @Test
    void aDeclarationIsSignedOnlyInItsPresentVersion() {
        assertThat(facts("STC", Map.of("truth", "0"))).containsEntry("declarationSigned", false);
    }
}
