package org.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.platform.Refusal;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.result.CategoryResult.Placed;
import org.springframework.beans.factory.annotation.Autowired;

class APlaceIsDecidedByOverrideTest extends AFinal {

    private static final String REASON = "canary-reason: it won in the year before";

    @Autowired
    private Overrides overrides;

    @Autowired
    private Proposals proposals;

    private Proposal proposed(int rank, int place) {
        return overrides.propose(chair, ADA, STC, id(rank), place, REASON).orThrow();
    }

    private CategoryResult released() {
        return theResultIsReleased().stream()
                .filter(result -> result.category().equals(STC))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneAloneChangesNothing() {
        theFinalIsFrozen();
        Proposal proposal = proposed(1, 3);
        assertThat(refusal(proposals.confirm(chair, proposal.id(), "laurel")).kind())
                .isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(released().places()).extracting(Placed::entry).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void nobodyConfirmsWhatThePassphraseDoesNotRead() {
        theFinalIsFrozen();
        Proposal proposal = proposed(1, 3);
        assertThat(refusal(proposals.confirm(secretariat, proposal.id(), "not the passphrase"))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(proposals.find(proposal.id()).orElseThrow().isOpen()).isTrue();
        assertThat(overrides.read(secretariat, proposal, "laurel").orThrow())
                .isEqualTo(code(1) + ": place 3. " + REASON);
    }

    @Test
    void theDatabaseHoldsItNeitherBeforeNorAfterItsConfirmation() {
        theFinalIsFrozen();
        Proposal proposal = proposed(1, 3);
        assertThat(everythingStored()).doesNotContain("canary-reason");
        proposals.confirm(secretariat, proposal.id(), "laurel").orThrow();
        assertThat(everythingStored()).doesNotContain("canary-reason");
        assertThat(jdbc.sql("select count(*) from holder_letter where about like 'override%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(audit.about(proposal.subject()))
                .extracting(org.laurel.audit.Act::what)
                .contains("override-proposed", "override-confirmed", "place-overridden");
    }

    private String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("proposal", "holder_letter", "place_override", "audit_act", "sealed_box", "mail")) {
            jdbc.sql("select * from " + table).query().listOfRows().forEach(all::append);
        }
        return all.toString();
    }

    @Test
    void thePublishedResultHasThePlaceByOverrideTheReasonAndWhatTheCountSays() {
        theFinalIsFrozen();
        proposals.confirm(secretariat, proposed(1, 3).id(), "laurel").orThrow();
        CategoryResult result = released();
        assertThat(result.places())
                .extracting(
                        Placed::entry,
                        Placed::place,
                        Placed::decidedBy,
                        placed -> placed.medal().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id(2), 2, "points", "silver"),
                        org.assertj.core.groups.Tuple.tuple(id(3), 3, "points", "bronze"),
                        org.assertj.core.groups.Tuple.tuple(id(1), 3, "override", "bronze"));
        assertThat(result.sentences(UnaryOperator.identity()).get(0))
                .isEqualTo("“" + title(1) + "” has place 3 by override, the decision of two people: " + REASON
                        + " By count it has place 1 (36), and what follows says how that came about.");
    }

    @Test
    void anEntryMayLoseItsPlace() {
        theFinalIsFrozen();
        proposals.confirm(secretariat, proposed(2, 0).id(), "laurel").orThrow();
        assertThat(released().places()).extracting(Placed::entry).containsExactly(id(1), id(3));
    }

    @Test
    void beforeTheRoundIsSealedAndAfterTheReleaseItIsRefused() {
        theFinalIsOpen();
        assertThat(refusal(overrides.propose(chair, ADA, STC, id(1), 2, REASON)).kind())
                .isEqualTo(Refusal.Kind.CLOSED);
        scoreAll(round(), finalists, 9, 8, 7);
        finals.freeze(secretariat, ADA, STC).orThrow();
        Proposal late = proposed(1, 2);
        released();
        assertThat(sentence(proposals.confirm(secretariat, late.id(), "laurel")))
                .isEqualTo("The results are public; what was published is not changed any more.");
    }

    @Test
    void aPlaceThatIsNoneAndAnEntryOfNobodyAreRefused() {
        theFinalIsFrozen();
        assertThat(sentence(overrides.propose(chair, ADA, STC, id(1), 4, REASON)))
                .isEqualTo("Please give a place from 1 to 3, or none.");
        assertThat(sentence(overrides.propose(chair, ADA, STC, "nobody", 1, REASON)))
                .isEqualTo("Please choose one of the entries of this category.");
    }
}
