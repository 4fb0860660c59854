package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.audit.Act;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

class ASheetIsStruckOutTest extends AFinal {

    private static final String REASON = "The juror gave the sheet of another entry";

    @Autowired
    private StrikeOuts strikeOuts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RoundStandings standings;

    private Assignment handedIn() {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        return judging.assignments(round()).stream()
                .filter(sheet -> sheet.entry().equals(id(1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneAloneChangesNothing() {
        Assignment sheet = handedIn();
        Proposal proposal = strikeOuts.propose(chair, sheet.id(), REASON).orThrow();
        assertThat(refusal(proposals.confirm(chair, proposal.id(), "")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(sentence(strikeOuts.propose(secretariat, sheet.id(), REASON)))
                .isEqualTo("This has been proposed already; it waits for its confirmation.");
        assertThat(judging.assignment(sheet.id()).status()).isEqualTo(Assignment.Status.HELD);
        assertThat(standings.of(round()).of(id(1)).orElseThrow().sheets()).isEqualTo(12);
    }

    @Test
    void twoPeopleExcludeItWithItsReasonAndTheStandingsFollow() {
        Assignment sheet = handedIn();
        Proposal proposal = strikeOuts.propose(chair, sheet.id(), REASON).orThrow();
        proposals.confirm(secretariat, proposal.id(), "").orThrow();
        Assignment after = judging.assignment(sheet.id());
        assertThat(after.status()).isEqualTo(Assignment.Status.STRUCK_OUT);
        assertThat(after.reason()).isEqualTo(REASON);
        assertThat(scoring.open(
                                new org.laurel.platform.Actor(sheet.login(), java.util.Set.of(Role.JUROR), null),
                                sheet.id())
                        .orThrow()
                        .live())
                .isPresent();
        assertThat(standings.of(round()).of(id(1)).orElseThrow().sheets()).isEqualTo(11);
        assertThat(audit.about(sheet.id()))
                .extracting(Act::what)
                .endsWith("strike-out-proposed", "strike-out-confirmed", "sheet-struck-out");
    }

    @Test
    void itsJurorHandsNothingInForItAnyMore() {
        Assignment sheet = handedIn();
        proposals
                .confirm(
                        secretariat,
                        strikeOuts.propose(chair, sheet.id(), REASON).orThrow().id(),
                        "")
                .orThrow();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> score(sheet, 5))
                .hasMessage("You no longer score this entry; what you wrote does not count.");
    }

    @Test
    void aSealedRoundRefusesIt() {
        Assignment sheet = handedIn();
        Proposal proposal = strikeOuts.propose(chair, sheet.id(), REASON).orThrow();
        finals.freeze(secretariat, ADA, STC).orThrow();
        assertThat(sentence(proposals.confirm(secretariat, proposal.id(), "")))
                .isEqualTo(
                        "The round is sealed. A sheet is struck out before that; nothing sealed is changed any more.");
        assertThat(judging.assignment(sheet.id()).status()).isEqualTo(Assignment.Status.HELD);
    }

    @Test
    void neitherAJurorNorTheAuditorProposesIt() {
        Assignment sheet = handedIn();
        assertThat(refusal(strikeOuts.propose(somebodyAs(Role.JUROR), sheet.id(), REASON))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal(strikeOuts.propose(somebodyAs(Role.AUDITOR), sheet.id(), REASON))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal(strikeOuts.propose(chair, sheet.id(), " ")).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void whatNobodyConfirmsInTimeExpiresAndMayBeProposedAnew() {
        Assignment sheet = handedIn();
        Proposal proposal = strikeOuts.propose(chair, sheet.id(), REASON).orThrow();
        clock.moveTo(proposal.expiresAt());
        assertThat(sentence(proposals.confirm(secretariat, proposal.id(), "")))
                .isEqualTo("This proposal has expired. Whoever still wants it proposes it anew.");
        proposals.expire();
        assertThat(proposals.find(proposal.id()).orElseThrow().status()).isEqualTo(Proposal.Status.EXPIRED);
        assertThat(strikeOuts.propose(secretariat, sheet.id(), REASON).given()).isTrue();
    }

    @Test
    void aWithdrawnProposalIsConfirmedByNobody() {
        Proposal proposal = strikeOuts.propose(chair, handedIn().id(), REASON).orThrow();
        proposals.withdraw(secretariat, proposal.id()).orThrow();
        assertThat(sentence(proposals.confirm(secretariat, proposal.id(), "")))
                .isEqualTo("This proposal was withdrawn. Whoever still wants it proposes it anew.");
    }

    @Test
    void theOtherHoldersOfTheOfficesAreToldAndTheProposerIsNot() {
        jdbc.sql("delete from mail").update();
        strikeOuts.propose(chair, handedIn().id(), REASON).orThrow();
        assertThat(jdbc.sql("select p.login from mail m join person p on p.id = m.person"
                                + " where m.subject = 'A proposal waits for a second person'")
                        .query(String.class)
                        .list())
                .contains("secretariat")
                .doesNotContain("chair", "auditor");
    }
}
