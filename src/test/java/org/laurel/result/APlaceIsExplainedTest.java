package org.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurel.platform.Language;
import org.laurel.result.Reason.Compared;
import org.laurel.result.Reason.Overridden;
import org.laurel.result.Reason.Step;
import org.laurel.result.Reason.Sums;
import org.laurel.tally.score.Rung;

class APlaceIsExplainedTest {

    private static final UnaryOperator<String> AS_WRITTEN = UnaryOperator.identity();
    private static final Step POINTS = new Step(Rung.Kind.POINTS, List.of("points"), "24", "24");
    private static final Step GOLDS = new Step(Rung.Kind.GOLDS, List.of(), "5", "4");

    private static Compared compared(Step... steps) {
        return new Compared("Rice Watch", "Flood Mirror", false, List.of(steps), null);
    }

    @Test
    void whatIsEqualComesFirstAndWhatDecidedLast() {
        assertThat(compared(POINTS, GOLDS).sentence(AS_WRITTEN))
                .isEqualTo("“Rice Watch” before “Flood Mirror”: points 24 each; golds 5 to 4.");
    }

    @Test
    void entriesThatNothingPartsShareTheirPlace() {
        assertThat(new Compared("Rice Watch", "Flood Mirror", true, List.of(POINTS), null).sentence(AS_WRITTEN))
                .isEqualTo("“Rice Watch” and “Flood Mirror” share their place: points 24 each.");
    }

    @Test
    void aTotalOfJuriesAndPublicsSaysBoth() {
        assertThat(new Compared("Rice Watch", "Flood Mirror", true, List.of(POINTS), new Sums("14", "4", "10", "20"))
                        .sentence(AS_WRITTEN))
                .contains("points 24 each (juries 14 to 4, public 10 to 20)");
    }

    @Test
    void aCountBackSaysOfWhichPlaceAndACriterionIsCalledByItsName() {
        assertThat(compared(
                                new Step(Rung.Kind.COUNT_BACK, List.of("3"), "2", "2"),
                                new Step(Rung.Kind.BLOCKS, List.of("Strategy", "Implementation"), "7.5", "7.25"))
                        .sentence(AS_WRITTEN))
                .endsWith("on place 3: 2 each; Strategy + Implementation 7.5 to 7.25.");
    }

    @Test
    void criteriaAreCalledAsTheReaderReadsThem() {
        Step blocks = new Step(Rung.Kind.BLOCKS, List.of("Strategy", "Implementation"), "7.5", "7.25");
        assertThat(compared(blocks).sentence(text -> text.equals("Strategy") ? "Chiến lược" : text))
                .endsWith(": Chiến lược + Implementation 7.5 to 7.25.");
    }

    @Test
    void itIsReadInTheReadersLanguage() {
        assertThat(Language.VIETNAMESE.reading(() -> compared(POINTS, GOLDS).sentence(AS_WRITTEN)))
                .contains("“Rice Watch”", "24", "5")
                .doesNotContain("before", "points", "golds");
    }

    @Test
    void anOverrideSaysWhyAndWhatTheCountSays() {
        assertThat(new Overridden("Rice Watch", 3, "It was late.", 1, "36").sentence(AS_WRITTEN))
                .startsWith("“Rice Watch” has place 3 by override, the decision of two people: It was late. By count")
                .contains("place 1 (36)");
        assertThat(new Overridden("Rice Watch", 0, "It was late.", 0, "").sentence(AS_WRITTEN))
                .contains("has no place by override", "It was late. By count it has no place");
    }

    @ParameterizedTest
    @EnumSource(Rung.Kind.class)
    void everyRungOfAChainHasWordsInEveryLanguage(Rung.Kind kind) {
        Stream.of(Language.values())
                .forEach(language -> assertThat(language.reading(() ->
                                compared(new Step(kind, List.of("7"), "5", "4")).sentence(AS_WRITTEN)))
                        .contains("5", "4")
                        .doesNotContain("result.why"));
    }
}
