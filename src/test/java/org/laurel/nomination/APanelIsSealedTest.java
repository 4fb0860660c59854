package org.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.export.AsOfThen;
import org.laurel.judging.Assignment;
import org.laurel.judging.LateScoring;
import org.laurel.judging.RestoredScores;
import org.laurel.judging.Round;
import org.laurel.judging.RoundAlarms;
import org.laurel.judging.SheetMarks;
import org.laurel.judging.StrikeOuts;
import org.laurel.platform.Actor;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.seal.KeyCeremony;
import org.springframework.beans.factory.annotation.Autowired;

/** Four entries of Viet Nam, which its panel gave 90, 60, 70 and 80; the coordinator nominates. */
class APanelIsSealedTest extends AnAward {

    private static final String DRAFT = "A draft beside the sheet";

    @Autowired
    private Nominations nominations;

    @Autowired
    private RestoredScores restored;

    @Autowired
    private LateScoring lateScoring;

    @Autowired
    private StrikeOuts strikeOuts;

    @Autowired
    private RoundAlarms alarms;

    @Autowired
    private KeyCeremony keys;

    @Autowired
    private AsOfThen asOfThen;

    private final Actor chair = new Actor("chair", Set.of(Role.CHAIR), null);

    private List<Entry> entered;

    @BeforeEach
    void thePanelHasScored() {
        entered = accepted(4);
        itIs(Moment.REVIEW_CLOSES);
        nominations.openPanelRounds(ADA, "VN");
        scoreAll(panel(), entered, 9, 6, 7, 8);
        Assignment sheet = sheet();
        scoring.saveDraft(member(sheet), sheet.id(), new SheetMarks(Map.of()), DRAFT)
                .orThrow();
        itIs(Moment.PANEL_CLOSES);
        nominations.closePanelRounds(ADA, "VN");
    }

    private Round panel() {
        return judging.find(ADA, "national", STC, "VN").orElseThrow();
    }

    private Assignment sheet() {
        return judging.assignments(panel()).get(0);
    }

    private static Actor member(Assignment sheet) {
        return new Actor(sheet.login(), Set.of(Role.PANEL_MEMBER), null);
    }

    private void theStateNominates() {
        nominations
                .rank(coordinator, ADA, STC, List.of(id(3), id(1)), Map.of(id(3), "It is used by more people."))
                .orThrow();
        nominations.nominate(coordinator, ADA).orThrow();
    }

    private String id(int number) {
        return entered.get(number - 1).id();
    }

    private Shortlist list() {
        return nominations.shortlist(ADA, "VN");
    }

    private long sheetsInClear() {
        return jdbc.sql("select count(*) from score_sheet where marks is not null or remark is not null")
                .query(Long.class)
                .single();
    }

    private String log() {
        return jdbc.sql("select * from audit_act").query().listOfRows().toString();
    }

    @Test
    void untilTheStateHasNominatedItsCoordinatorReadsTheScores() {
        assertThat(list().scoresSealed()).isFalse();
        assertThat(list().line(STC).orElseThrow().everybody())
                .extracting(contender -> contender.score().orElseThrow().total())
                .containsExactly("90", "80", "70", "60");
        assertThat(audit.secrets(panel().id())).isNotEmpty();
    }

    @Test
    void withTheNominationsNothingThatIsOnASheetIsLeftInClear() {
        theStateNominates();
        assertThat(sheetsInClear()).isZero();
        assertThat(log()).contains("round-sealed", "round-examined");
        assertThat(audit.secrets(panel().id())).isEmpty();
        assertThat(jdbc.sql("select * from sheet_draft").query().listOfRows()).isEmpty();
    }

    @Test
    void whoIsNominatedInWhichOrderAndWhyStays() {
        theStateNominates();
        Shortlist.Line line = list().line(STC).orElseThrow();
        assertThat(line.nominated())
                .extracting(Shortlist.Contender::entry, Shortlist.Contender::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id(3), "It is used by more people."),
                        org.assertj.core.groups.Tuple.tuple(id(1), ""));
        assertThat(line.everybody()).allMatch(contender -> contender.score().isEmpty());
        assertThat(list().scoresSealed()).isTrue();
    }

    @Test
    void whoIsNotNominatedStandsInTheOrderOfAcceptanceWhichTellsNoScore() {
        theStateNominates();
        assertThat(list().line(STC).orElseThrow().others())
                .extracting(Shortlist.Contender::entry)
                .containsExactly(id(2), id(4));
    }

    @Test
    void theTimetableSealsWhereTheCoordinatorDidNotComeAndNobodyIsLeftToNominate() {
        clock.moveTo(at("2025-06-10T12:00:00"));
        entered.forEach(entry -> entries.withdraw(entrant, entry.id()).orThrow());
        Entry neighbours = accepted("Of a neighbour", somebody(Role.ENTRANT, "LA"), somebody(Role.COORDINATOR, "LA"));
        itIs(Moment.SELECTION_CLOSES);
        nominations.fixShortlist(ADA);
        assertThat(entries.entry(neighbours.id()).status()).isEqualTo(Entry.Status.NOMINATED);
        assertThat(sheetsInClear()).isZero();
    }

    @Test
    void aTieOfAPanelWaitsForNobodyAndIsNotKept() {
        itIs(Moment.REVIEW_CLOSES);
        jdbc.sql("update round set status = 'OPEN' where id = ?")
                .param(panel().id())
                .update();
        scoreAll(panel(), entered, 8, 8, 8, 8);
        itIs(Moment.SELECTION_CLOSES);
        nominations.nominateByScores(ADA, "VN");
        assertThat(sheetsInClear()).isZero();
        assertThat(jdbc.sql("select * from left_open").query().listOfRows()).isEmpty();
    }

    @Test
    void withoutKeysNobodyReadsItAnyMoreAndItIsSealedAsSoonAsTheyExist() {
        jdbc.sql("update seal_holder set proven = false where edition = ? and holder = 'auditor'")
                .param(ADA)
                .update();
        theStateNominates();
        assertThat(sheetsInClear()).isEqualTo(12);
        assertThat(list().scoresSealed()).isTrue();
        assertThat(list().line(STC).orElseThrow().everybody())
                .allMatch(contender -> contender.score().isEmpty());
        keys.prove(ADA, "auditor", "laurel").orThrow();
        assertThat(sheetsInClear()).isZero();
    }

    @Test
    void nothingIsPutBackOpenedAgainOrStruckOutInItAndThePeopleAreToldWhy() {
        Instant past = clock.get().minusSeconds(60);
        theStateNominates();
        assertThat(sentence(restored.propose(chair, panel(), past, "Put back")))
                .contains("nothing that is sealed is changed any more");
        assertThat(sentence(
                        lateScoring.proposeForRound(chair, panel(), clock.get().plusSeconds(60), "Late")))
                .startsWith("The round is sealed.");
        assertThat(sentence(lateScoring.proposeForSheet(
                        chair, sheet().id(), clock.get().plusSeconds(60), "Late")))
                .startsWith("The round is sealed.");
        assertThat(sentence(strikeOuts.propose(chair, sheet().id(), "Wrong"))).startsWith("The round is sealed.");
        assertThat(refusal(judging.recuse(member(sheet()), sheet().id(), "A cousin"))
                        .kind())
                .isEqualTo(Refusal.Kind.CLOSED);
        assertThat(strikeOuts.unsealed(ADA)).isEmpty();
    }

    @Test
    void theAuditorReadsWhatLookedOddAboutItAndNobodyElse() {
        theStateNominates();
        Actor auditor = new Actor("auditor", Set.of(Role.AUDITOR), null);
        assertThat(alarms.read(auditor, panel(), "laurel").orThrow())
                .extracting(RoundAlarms.Shown::kind)
                .containsOnly("too-fast");
        assertThat(refusal(alarms.read(coordinator, panel(), "laurel")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
    }

    @Test
    void howFarItWasIsStillToldAsOfThen() {
        theStateNominates();
        assertThat(asOfThen.state(ADA, clock.get()).rounds())
                .containsExactly(new AsOfThen.Scored(panel(), 12, 0, 0, 0));
    }

    @Test
    void aPanelMemberIsToldThatTheOwnSheetIsSealed() {
        theStateNominates();
        assertThat(scoring.open(member(sheet()), sheet().id()).orThrow().marks().sealed())
                .isTrue();
        assertThat(audit.receipts(sheet().id())).hasSize(1);
    }
}
