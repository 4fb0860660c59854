package org.laurel.doors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.laurel.WithTheEngine;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.AnEdition;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.finale.Finals;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.judging.Scoring;
import org.laurel.judging.SheetMarks;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Actor;
import org.laurel.platform.MovedNow;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.result.Overrides;
import org.springframework.beans.factory.annotation.Autowired;

/** A state has nominated, a jury has named finalists, two finals are frozen: a remark and a draft with a word at every sheet. */
@WithTheEngine
abstract class AnAwardUnderSeal {

    static final String ADA = "ada-2026";
    static final String STC = "STC";

    /** Six ways to order three entries; used by twelve jurors they leave everything equal. */
    private static final int[][] EVERY_ORDER = {{9, 8, 7}, {9, 7, 8}, {8, 9, 7}, {7, 9, 8}, {8, 7, 9}, {7, 8, 9}};

    @Autowired
    Judging judging;

    @Autowired
    private Scoring scoring;

    @Autowired
    private Entries entries;

    @Autowired
    private Nominations nominations;

    @Autowired
    private RoundStandings standings;

    @Autowired
    private Finals finals;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RunningEditions editions;

    @Autowired
    private MovedNow clock;

    final Planted planted = new Planted();
    final List<Round> rounds = new ArrayList<>();
    private final List<String> nominated = new ArrayList<>();
    private final Actor chair = new Actor("chair", Set.of(Role.CHAIR), null);
    private final Actor secretariat = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);

    /** @return the proposal that waits for a second person */
    String everythingIsSealed() {
        aStateNominates();
        aJuryNamesItsFinalists();
        aFinalIsFrozen();
        return aFinalIsFrozenWithEverythingEqual();
    }

    /** What anybody could find before it is sealed, so that looking for it afterwards means something. */
    abstract void whatIsNotSealedYetIsFound();

    private void itIs(Moment moment) {
        clock.moveTo(editions.get(ADA).timetable().at(moment));
    }

    private void aStateNominates() {
        Actor coordinator = new Actor("coordinator.vn", Set.of(Role.COORDINATOR), "VN");
        itIs(Moment.CALL_OPENS);
        for (String product : List.of("One", "Two", "Three", "Four")) {
            clock.moveTo(clock.get().plus(Duration.ofMinutes(1)));
            anEntry(product, coordinator);
        }
        itIs(Moment.REVIEW_CLOSES);
        nominations.openPanelRounds(ADA, "VN");
        scored(judging.find(ADA, "national", STC, "VN").orElseThrow(), (sheet, entry) -> 6 + irregular(sheet, entry));
        itIs(Moment.PANEL_CLOSES);
        nominations.closePanelRounds(ADA, "VN");
        nominations.nominate(coordinator, ADA).orThrow().lines().stream()
                .flatMap(line -> line.nominated().stream())
                .forEach(contender -> nominated.add(contender.entry()));
    }

    private void anEntry(String product, Actor coordinator) {
        Actor entrant = new Actor("entrant.vn", Set.of(Role.ENTRANT), "VN");
        Entry draft = entries.register(entrant, ADA, STC).orThrow();
        Map<String, String> answers = new LinkedHashMap<>(AnEdition.everyAnswer());
        answers.put("product", product);
        entries.saveDraft(entrant, draft.id(), draft.version(), answers).orThrow();
        entries.submit(entrant, draft.id()).orThrow();
        entries.accept(coordinator, draft.id()).orThrow();
    }

    private void aJuryNamesItsFinalists() {
        itIs(Moment.SCORING_OPENS);
        Round jury = scored(opened("jury", "PRV"), (sheet, entry) -> 6 + irregular(sheet, entry));
        judging.close(jury);
        judging.letGoOn(jury, nominated);
    }

    /** Every juror has the same order and no two the same totals. */
    private void aFinalIsFrozen() {
        itIs(Moment.FINAL_OPENS);
        scored(opened("final", "RND"), (sheet, entry) -> 9 - 2 * place(sheet) + irregular(sheet, entry) % 2);
        finals.freeze(secretariat, ADA, "RND").orThrow();
    }

    private String aFinalIsFrozenWithEverythingEqual() {
        Round round = opened("final", STC);
        List<String> jurors = judging.assignments(round).stream()
                .map(Assignment::login)
                .distinct()
                .sorted()
                .toList();
        scored(round, (sheet, entry) -> EVERY_ORDER[jurors.indexOf(sheet.login()) % EVERY_ORDER.length][place(sheet)]);
        whatIsNotSealedYetIsFound();
        finals.freeze(secretariat, ADA, STC).orThrow();
        finals.breakTie(chair, ADA, STC, List.of(nominated.get(1), nominated.get(0), nominated.get(2)), planted.word())
                .orThrow();
        Proposal confirmed = overrides
                .propose(chair, ADA, STC, nominated.get(0), 3, planted.word())
                .orThrow();
        proposals.confirm(secretariat, confirmed.id(), "laurel").orThrow();
        String waits = overrides
                .propose(chair, ADA, STC, nominated.get(2), 1, planted.word())
                .orThrow()
                .id();
        finals.signOff(chair, ADA, STC).orThrow();
        return waits;
    }

    /** The same three entries in every round, so that every page of a sheet has something to show. */
    private Round opened(String stage, String category) {
        List<Round.Candidate> candidates = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Round.Candidate(nominated.get(number - 1), category + "-" + number, null))
                .toList();
        return judging.open(ADA, stage, category, "", candidates);
    }

    private static int place(Assignment sheet) {
        return sheet.code().charAt(sheet.code().length() - 1) - '1';
    }

    /** From 0 to 3, as if drawn. */
    private static int irregular(Assignment sheet, String criterion) {
        return Math.floorMod((sheet.login() + sheet.code() + criterion).hashCode() / 7, 4);
    }

    private Round scored(Round round, ToIntBiFunction<Assignment, String> mark) {
        judging.assignments(round).forEach(sheet -> handIn(sheet, mark));
        rounds.add(round);
        planted.whatItComesTo(standings.of(round));
        return round;
    }

    private void handIn(Assignment sheet, ToIntBiFunction<Assignment, String> mark) {
        Map<String, String> marks = new TreeMap<>();
        editions.rules(ADA)
                .category(sheet.round().category())
                .orElseThrow()
                .scored()
                .forEach(
                        criterion -> marks.put(criterion.id(), String.valueOf(mark.applyAsInt(sheet, criterion.id()))));
        Role role = sheet.round().state().isEmpty() ? Role.JUROR : Role.PANEL_MEMBER;
        Actor juror = new Actor(sheet.login(), Set.of(role), null);
        scoring.submit(juror, sheet.id(), new SheetMarks(marks), planted.word()).orThrow();
        scoring.saveDraft(juror, sheet.id(), new SheetMarks(marks), planted.word())
                .orThrow();
    }
}
