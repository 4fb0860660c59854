package org.laurel;

import java.util.Comparator;
import java.util.List;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.finale.Finals;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.result.CategoryResult;
import org.laurel.result.Releasing;
import org.laurel.result.Results;
import org.springframework.beans.factory.annotation.Autowired;

/** Three finalists of Digital Start-up; twelve demonstration jurors sit in the final. */
public abstract class AFinal extends AnAward {

    /** Six ways to order three entries; used by twelve jurors they leave everything equal. */
    private static final int[][] EVERY_ORDER = {{9, 8, 7}, {9, 7, 8}, {8, 9, 7}, {7, 9, 8}, {8, 7, 9}, {7, 8, 9}};

    @Autowired
    protected Nominations nominations;

    @Autowired
    protected Finals finals;

    @Autowired
    protected Results results;

    @Autowired
    protected Releasing releasing;

    protected final Actor chair = new Actor("chair", java.util.Set.of(Role.CHAIR), null);
    protected final Actor secretariat = new Actor("secretariat", java.util.Set.of(Role.SECRETARIAT), null);

    /** By code, because that is the order in which everything that is undecided stands. */
    protected List<Entry> finalists;

    protected void theJuryHasDecided() {
        List<Entry> all = accepted(3);
        theStatesNominate(all);
        finalists = all.stream()
                .map(entry -> entries.entry(entry.id()))
                .sorted(Comparator.comparing(entry -> String.valueOf(entry.code())))
                .toList();
        itIs(Moment.SCORING_OPENS);
        Round jury = judging.open(ADA, "jury", STC, "", nominations.nominees(ADA, STC));
        scoreAll(jury, finalists, 9, 8, 7);
        judging.close(jury);
        judging.letGoOn(jury, finalists.stream().map(Entry::id).toList());
    }

    /** No state has a panel. */
    protected void theStatesNominate(List<Entry> all) {
        nominations.fixShortlist(ADA);
    }

    protected Round theFinalIsOpen() {
        theJuryHasDecided();
        itIs(Moment.FINAL_OPENS);
        finals.drawRunningOrder(ADA, STC);
        finals.openFinalScoring(ADA, STC);
        return round();
    }

    protected Round round() {
        return judging.find(ADA, "final", STC, "").orElseThrow();
    }

    /** Everything frozen; the finalists in their order have gold, silver and bronze. */
    protected void theFinalIsFrozen() {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        finals.freeze(secretariat, ADA, STC).orThrow();
    }

    /** Everything frozen, and everything equal. */
    protected void theFinalIsFrozenWithATie() {
        Round round = theFinalIsOpen();
        List<String> jurors = judging.assignments(round).stream()
                .map(Assignment::login)
                .distinct()
                .sorted()
                .toList();
        for (Assignment assignment : judging.assignments(round)) {
            int[] order = EVERY_ORDER[jurors.indexOf(assignment.login()) % EVERY_ORDER.length];
            score(assignment, order[rank(assignment.entry())]);
        }
        finals.freeze(secretariat, ADA, STC).orThrow();
    }

    /** Signed off and sealed, at the moment of the ceremony. */
    protected void theResultIsSealed() {
        finals.signOff(chair, ADA, STC).orThrow();
        results.seal(ADA, STC);
        itIs(Moment.CEREMONY);
    }

    /** Sealed, and then opened by two people and published. */
    protected List<CategoryResult> theResultIsReleased() {
        theResultIsSealed();
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        return results.publish(ADA).orThrow();
    }

    private int rank(String entry) {
        return finalists.stream().map(Entry::id).toList().indexOf(entry);
    }

    protected String id(int rank) {
        return finalists.get(rank - 1).id();
    }

    protected String code(int rank) {
        return String.valueOf(finalists.get(rank - 1).code());
    }

    protected String title(int rank) {
        return finalists.get(rank - 1).title();
    }
}
