package org.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.edition.Moment;
import org.laurel.platform.Actor;
import org.laurel.platform.Refusal;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.result.Releasing.ProposalWithdrawn;
import org.laurel.result.Releasing.ReleaseConfirmed;
import org.laurel.result.Releasing.ReleaseProposed;
import org.laurel.result.Results.ResultsPublished;
import org.laurel.tally.score.Rung;

class ResultsAreReleasedTest extends AFinal {

    private static Reason byPoints(String first, String second, String points, String others) {
        return new Reason.Compared(
                first,
                second,
                false,
                List.of(new Reason.Step(Rung.Kind.POINTS, List.of("points"), points, others)),
                null);
    }

    private Placed placed(int rank, String medal, String total) {
        return new Placed(
                rank,
                Optional.of(medal),
                id(rank),
                code(rank),
                title(rank),
                "Mekong Example Company",
                "VN",
                total,
                "points");
    }

    @Test
    void beforeTheCeremonyNothingIsReleased() {
        theFinalIsFrozen();
        theResultIsSealed();
        clock.moveTo(clock.get().minusSeconds(1));
        assertThat(sentence(releasing.proposeRelease(secretariat, ADA, "laurel")))
                .isEqualTo("Results stay sealed until 15 January 2026, 18:30 (Ho Chi Minh time).");
        assertThat(results.published(ADA)).isEmpty();
    }

    @Test
    void aMovedCeremonyMovesTheRelease() {
        theFinalIsFrozen();
        theResultIsSealed();
        editions.move(secretariat, ADA, Moment.CEREMONY, clock.get().plusSeconds(3600), "The minister is late.")
                .orThrow();
        assertThat(refusal(releasing.proposeRelease(secretariat, ADA, "laurel")).kind())
                .isEqualTo(Refusal.Kind.CLOSED);
    }

    @Test
    void nothingIsReleasedWhileACategoryIsNotSignedOff() {
        theFinalIsFrozen();
        itIs(Moment.CEREMONY);
        assertThat(sentence(releasing.proposeRelease(secretariat, ADA, "laurel")))
                .isEqualTo("Not every category is signed off yet: Digital Start-up.");
        assertThatThrownBy(() -> results.seal(ADA, STC)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneAndTheSamePersonCannotRelease() {
        theFinalIsFrozen();
        theResultIsSealed();
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        Refusal refusal = refusal(releasing.confirmRelease(secretariat, ADA, "laurel"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal.sentence())
                .isEqualTo("You stand for this release already. Somebody else has to confirm it: it takes 2 different"
                        + " people.");
        assertThat(refusal(results.publish(ADA)).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(releasing.confirmed(ADA)).isFalse();
    }

    @Test
    void nobodyConfirmsWhatIsNotProposed() {
        theFinalIsFrozen();
        theResultIsSealed();
        assertThat(refusal(releasing.confirmRelease(chair, ADA, "laurel")).kind())
                .isEqualTo(Refusal.Kind.OVERTAKEN);
    }

    @Test
    void aWithdrawnProposalBeginsAnew() {
        theFinalIsFrozen();
        theResultIsSealed();
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.withdrawProposal(chair, ADA).orThrow();
        assertThat(events.stream(ProposalWithdrawn.class)).containsExactly(new ProposalWithdrawn(ADA));
        assertThat(refusal(releasing.confirmRelease(chair, ADA, "laurel")).kind())
                .isEqualTo(Refusal.Kind.OVERTAKEN);
        releasing.proposeRelease(chair, ADA, "laurel").orThrow();
        assertThat(releasing
                        .confirmRelease(secretariat, ADA, "laurel")
                        .orThrow()
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void nobodyElseReleases() {
        theFinalIsFrozen();
        theResultIsSealed();
        Actor juror = new Actor("juror.vn", java.util.Set.of(org.laurel.platform.Role.JUROR), "VN");
        assertThat(refusal(releasing.proposeRelease(juror, ADA, "laurel")).kind())
                .isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal(releasing.withdrawProposal(juror, ADA)).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
    }

    @Test
    void twoPeopleOpenTheResultsAndEveryPlaceExplainsItself() {
        theFinalIsFrozen();
        theResultIsSealed();
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        assertThat(results.published(ADA)).isEmpty();

        results.publish(ADA).orThrow();

        CategoryResult startUps = results.published(ADA).stream()
                .filter(result -> result.category().equals(STC))
                .findFirst()
                .orElseThrow();
        assertThat(startUps)
                .isEqualTo(new CategoryResult(
                        STC,
                        "Digital Start-up",
                        List.of(placed(1, "gold", "36"), placed(2, "silver", "24"), placed(3, "bronze", "12")),
                        List.of(byPoints(title(1), title(2), "36", "24"), byPoints(title(2), title(3), "24", "12")),
                        Optional.empty()));
        assertThat(startUps.sentences(UnaryOperator.identity()))
                .containsExactly(
                        "“" + title(1) + "” before “" + title(2) + "”: points 36 to 24.",
                        "“" + title(2) + "” before “" + title(3) + "”: points 24 to 12.");
        assertThat(events.stream(ReleaseProposed.class)).containsExactly(new ReleaseProposed(ADA));
        assertThat(events.stream(ReleaseConfirmed.class)).containsExactly(new ReleaseConfirmed(ADA));
        assertThat(events.stream(ResultsPublished.class)).containsExactly(new ResultsPublished(ADA));
        assertThat(sentence(releasing.withdrawProposal(chair, ADA)))
                .isEqualTo("There is no proposal that could be withdrawn.");
    }

    @Test
    void whoDidNotAgreeToBeNamedIsNotNamed() {
        theFinalIsFrozen();
        jdbc.sql("delete from entry_answer where entry = ? and field = 'publicity'")
                .param(id(1))
                .update();
        finals.signOff(chair, ADA, STC).orThrow();
        itIs(Moment.CEREMONY);
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        Placed winner = results.publish(ADA).orThrow().stream()
                .flatMap(result -> result.places().stream())
                .findFirst()
                .orElseThrow();
        assertThat(winner.title() + winner.company()).isEqualTo(code(1));
    }

    @Test
    void theChairsOrderIsToldWithItsReason() {
        theFinalIsFrozenWithATie();
        finals.breakTie(chair, ADA, STC, List.of(id(3), id(1), id(2)), "Its pitch answered every question.")
                .orThrow();
        finals.signOff(chair, ADA, STC).orThrow();
        itIs(Moment.CEREMONY);
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        CategoryResult result = results.publish(ADA).orThrow().stream()
                .filter(one -> !one.places().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(result.places())
                .extracting(Placed::entry, Placed::decidedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id(3), "chair"),
                        org.assertj.core.groups.Tuple.tuple(id(1), "chair"),
                        org.assertj.core.groups.Tuple.tuple(id(2), "chair"));
        assertThat(result.sentences(UnaryOperator.identity()).get(0))
                .startsWith("“" + title(3) + "” before “" + title(1) + "”: points 24 each; golds 4 each; ")
                .endsWith("the chair’s order (Its pitch answered every question.) 1 to 2.");
    }

    @Test
    void aCategoryWithoutAwardHoldsNothingUpAndSaysWhy() {
        theJuryHasDecided();
        results.recordNoAward(ADA, STC, "Too few entries.");
        itIs(Moment.CEREMONY);
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        results.publish(ADA).orThrow();
        assertThat(results.published(ADA))
                .filteredOn(result -> result.category().equals(STC))
                .containsExactly(new CategoryResult(
                        STC, "Digital Start-up", List.of(), List.of(), Optional.of("Too few entries.")));
    }

    @Test
    void readingResultsCostsTheSameHoweverManyThereAre() {
        theFinalIsFrozen();
        theResultIsSealed();
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        results.publish(ADA).orThrow();
        int three = statements.during(() -> results.published(ADA));
        jdbc.sql("insert into published_place (edition, category, position, place, entry, code, title, company, state,"
                        + " total, decided_by) select edition, category, position + 10, place + 10, entry, code, title,"
                        + " company, state, total, decided_by from published_place")
                .update();
        assertThat(statements.during(() -> results.published(ADA))).isEqualTo(three);
    }
}
