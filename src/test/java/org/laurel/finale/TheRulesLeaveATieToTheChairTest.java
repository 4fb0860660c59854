package org.laurel.finale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.finale.Finals.SignedOff;
import org.laurel.finale.Finals.TieBroken;
import org.laurel.judging.ChairDecision;
import org.laurel.platform.Refusal;

/** Twelve jurors in all six orders, twice: equal in points, golds, silvers, totals and every criterion. */
class TheRulesLeaveATieToTheChairTest extends AFinal {

    @BeforeEach
    void everythingIsEqual() {
        theFinalIsFrozenWithATie();
    }

    @Test
    void theTieIsToldWithWhatWasFoundEqual() {
        assertThat(finals.tieLeft(ADA, STC)).isTrue();
        CategoryFinal.Tie tie = finals.of(ADA).stream()
                .flatMap(state -> state.ties().stream())
                .findFirst()
                .orElseThrow();
        assertThat(tie.place()).isEqualTo(1);
        assertThat(tie.contenders())
                .extracting(CategoryFinal.Contender::title)
                .containsExactlyInAnyOrder(title(1), title(2), title(3));
        assertThat(tie.equalIn()).startsWith("points", "golds", "silvers");
    }

    @Test
    void theChairsOrderSettlesIt() {
        assertThat(finals.breakTie(chair, ADA, STC, List.of(id(2), id(1), id(3)), "The pitch of the second.")
                        .orThrow())
                .isTrue();
        assertThat(finals.tieLeft(ADA, STC)).isFalse();
        assertThat(events.stream(TieBroken.class)).containsExactly(new TieBroken(ADA, STC));
    }

    @Test
    void theOrderNeedsAReasonAndAllOfTheEqualEntries() {
        assertThat(refusal(finals.breakTie(chair, ADA, STC, List.of(id(2), id(1), id(3)), " "))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(sentence(finals.breakTie(chair, ADA, STC, List.of(id(2), id(1)), "A reason.")))
                .isEqualTo("These are not the entries that are equal now.");
        assertThat(sentence(finals.breakTie(chair, ADA, STC, List.of(id(1), id(1), id(2)), "A reason.")))
                .isEqualTo("These are not the entries that are equal now.");
        assertThat(finals.tieLeft(ADA, STC)).isTrue();
    }

    @Test
    void nobodyButTheChairBreaksIt() {
        assertThat(refusal(finals.breakTie(secretariat, ADA, STC, List.of(id(2), id(1), id(3)), "A reason."))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_YOURS);
    }

    @Test
    void nothingIsSignedOffWhileItIsOpen() {
        assertThat(sentence(finals.signOff(chair, ADA, STC)))
                .isEqualTo("Please settle what the rules leave equal first.");
        finals.breakTie(chair, ADA, STC, List.of(id(2), id(1), id(3)), "A reason.")
                .orThrow();
        finals.signOff(chair, ADA, STC).orThrow();
        assertThat(events.stream(SignedOff.class)).containsExactly(new SignedOff(ADA, STC));
        assertThat(finals.settled(ADA, List.of(STC))).containsExactly(STC);
        assertThat(sentence(finals.signOff(chair, ADA, STC))).isEqualTo("This result has been signed off already.");
    }

    @Test
    void theChairMayDecideThatNothingIsAwarded() {
        finals.giveNoAward(chair, ADA, STC, "None of the three deserves it.").orThrow();
        assertThat(finals.awardable(ADA, STC)).isFalse();
        assertThat(finals.whyNoAward(ADA, STC)).contains("None of the three deserves it.");
        assertThat(events.stream(ChairDecision.class))
                .containsExactly(new ChairDecision(
                        ADA, "final", STC, ChairDecision.Question.TIE, ChairDecision.Choice.NO_AWARD));
        assertThat(events.stream(TieBroken.class)).containsExactly(new TieBroken(ADA, STC));
    }
}
