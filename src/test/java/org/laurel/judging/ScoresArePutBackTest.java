package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.audit.Act;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;

class ScoresArePutBackTest extends AFinal {

    private static final String REASON = "Scores were typed into the wrong category after the break";

    @Autowired
    private RestoredScores restored;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RoundStandings standings;

    @Autowired
    private ScoreSheets sheets;

    private Instant before = Instant.EPOCH;

    /** All score, and an hour later one of them changes the first entry's sheet. */
    private Assignment changedAfterwards() {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        before = clock.get();
        clock.moveTo(before.plusSeconds(3600));
        Assignment sheet = sheetsOfFirst().get(0);
        score(sheet, 2);
        return sheet;
    }

    private List<Assignment> sheetsOfFirst() {
        return judging.assignments(round()).stream()
                .filter(sheet -> sheet.entry().equals(id(1)))
                .toList();
    }

    private Answer<Proposal> putBack(Instant then) {
        return restored.propose(chair, round(), then, REASON)
                .then(proposal -> proposals.confirm(secretariat, proposal.id(), ""));
    }

    @Test
    void whatCountedThenCountsAgainAsTheNewestRevisionAndNothingIsLost() {
        Assignment sheet = changedAfterwards();
        putBack(before).orThrow();
        List<ScoreSheet> history = sheets.history(sheet.id());
        assertThat(history).extracting(ScoreSheet::revision).containsExactly(3, 2, 1);
        assertThat(history.get(0).marks()).isEqualTo(history.get(2).marks());
        assertThat(history.get(0).submittedAt()).isEqualTo(clock.get());
        assertThat(history.get(1).marks().written()).containsValue("2");
        assertThat(standings.of(round()).of(id(1)).orElseThrow().sheets()).isEqualTo(12);
    }

    @Test
    void onlyWhatHasChangedSinceIsWrittenAgain() {
        Assignment sheet = changedAfterwards();
        putBack(before).orThrow();
        assertThat(sheetsOfFirst())
                .filteredOn(other -> !other.id().equals(sheet.id()))
                .allSatisfy(other -> assertThat(sheets.history(other.id())).hasSize(1));
    }

    @Test
    void theLogSaysWhoWantedItAndKeepsTheSheetSecret() {
        Assignment sheet = changedAfterwards();
        putBack(before).orThrow();
        assertThat(audit.about(round().id()))
                .extracting(Act::what)
                .endsWith("restore-scores-proposed", "restore-scores-confirmed");
        Act act = audit.about(sheet.id()).get(2);
        assertThat(act.what()).isEqualTo("sheet-superseded");
        assertThat(act.actor()).isEqualTo("secretariat");
        assertThat(act.detail()).isEqualTo("revision 3, as revision 1");
        assertThat(audit.receipts(sheet.id())).hasSize(3);
    }

    @Test
    void itsJurorIsToldAndCanChangeItAgain() {
        Assignment sheet = changedAfterwards();
        putBack(before).orThrow();
        String address = roster.person(sheet.juror()).email();
        assertThat(jdbc.sql("select body from mail where address = ? order by written_at desc limit 1")
                        .param(address)
                        .query(String.class)
                        .single())
                .contains(sheet.code(), "back to what you handed in on");
        score(sheet, 3);
        assertThat(sheets.history(sheet.id()).get(0).revision()).isEqualTo(4);
    }

    @Test
    void aSheetThatWasNotHandedInYetStaysAsItIs() {
        Instant empty = theFinalIsOpen().open() ? clock.get() : Instant.EPOCH;
        clock.moveTo(empty.plusSeconds(60));
        scoreAll(round(), finalists, 9, 8, 7);
        assertThat(sentence(putBack(empty)))
                .isEqualTo("No sheet that counts in this round was handed in by then and changed since.");
        assertThat(sheetsOfFirst())
                .allSatisfy(sheet -> assertThat(sheets.history(sheet.id())).hasSize(1));
    }

    @Test
    void nothingIsPutBackToATimeThatIsStillAhead() {
        changedAfterwards();
        assertThat(sentence(putBack(clock.get()))).isEqualTo("Please name a time that has passed.");
    }

    @Test
    void aFrozenRoundRefusesItEvenIfItWasProposedBefore() {
        changedAfterwards();
        Proposal proposal = restored.propose(chair, round(), before, REASON).orThrow();
        finals.freeze(secretariat, ADA, STC).orThrow();
        assertThat(sentence(proposals.confirm(secretariat, proposal.id(), "")))
                .contains("nothing that is sealed is changed any more");
    }

    @Test
    void oneAloneOrSomebodyElseChangesNothing() {
        Assignment sheet = changedAfterwards();
        Proposal proposal = restored.propose(chair, round(), before, REASON).orThrow();
        assertThat(refusal(proposals.confirm(chair, proposal.id(), "")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        Actor juror = new Actor(sheet.login(), Set.of(Role.JUROR), null);
        assertThat(refusal(proposals.confirm(juror, proposal.id(), "")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(sheets.history(sheet.id()).get(0).revision()).isEqualTo(2);
    }
}
