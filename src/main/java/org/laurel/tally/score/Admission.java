package org.laurel.tally.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laurel.tally.score.Aggregation.Per;
import org.laurel.tally.score.Standings.Gap;
import org.laurel.tally.score.Working.LeftOut;

/** Decides which sheets and marks count: missing, abstained, excluded and own-state sheets are told apart here. */
final class Admission {

    private final Round round;
    private final boolean wholeSheets;
    private final BitSet sheets;
    private final BitSet whole;
    final List<LeftOut> leftOut = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();

    private Admission(Round round) {
        this.round = round;
        wholeSheets = round.rules.aggregation().per() == Per.JUROR_TOTAL;
        sheets = new BitSet(round.jurors * round.entries);
        whole = new BitSet(round.jurors * round.entries);
    }

    static Admission to(Round round) {
        Admission admission = new Admission(round);
        for (int juror = 0; juror < round.jurors; juror++) {
            admission.admit(juror);
        }
        return admission;
    }

    /** Whether the sheet counts; gathering per criterion, at least one of its marks does. */
    boolean counts(int juror, int entry) {
        return sheets.get(juror * round.entries + entry);
    }

    /** Whether the sheet counts and has a score in every field. */
    boolean countsWhole(int juror, int entry) {
        return whole.get(juror * round.entries + entry);
    }

    boolean counts(int juror, int entry, int leaf) {
        return countsWhole(juror, entry) || counts(juror, entry) && round.isScore(juror, entry, leaf);
    }

    boolean countsAtAll(int juror) {
        return IntStream.range(0, round.entries).anyMatch(entry -> counts(juror, entry));
    }

    private void admit(int juror) {
        List<Gap> owed = new ArrayList<>();
        for (int entry = 0; entry < round.entries; entry++) {
            admit(juror, entry, owed);
        }
        switch (round.rules.completeness()) {
            case BLOCK -> gaps.addAll(owed);
            case DROP_INCOMPLETE_JURORS -> drop(juror, owed);
            case USE_WHAT_IS_THERE -> owed.stream().filter(gap -> wholeSheets).forEach(this::leaveOut);
        }
    }

    private void admit(int juror, int entry, List<Gap> owed) {
        if (round.rules.ownState() == OwnState.EXCLUDE && round.ownState(juror, entry)) {
            leftOut.add(new LeftOut(round.juror(juror), round.entry(entry), "", "own state"));
            return;
        }
        boolean leftOutOfMean = round.rules.ownState() == OwnState.LEAVE_OUT_OF_MEAN && round.ownState(juror, entry);
        if (!leftOutOfMean && round.isWhole(juror, entry)) {
            sheets.set(juror * round.entries + entry);
            whole.set(juror * round.entries + entry);
            return;
        }
        Sheet sheet = new Sheet(juror, entry);
        List<String> missing = sheet.missing();
        if (!missing.isEmpty() && !sheet.isExcluded()) {
            owed.add(new Gap(round.juror(juror), round.entry(entry), missing));
        }
        sheet.leaveOutMarks();
        if (leftOutOfMean) {
            leftOut.add(new LeftOut(round.juror(juror), round.entry(entry), "", "own state: left out of the mean"));
        } else if (!wholeSheets && sheet.has(Mark.Score.class)) {
            sheets.set(juror * round.entries + entry);
        }
    }

    private void drop(int juror, List<Gap> owed) {
        if (!owed.isEmpty()) {
            sheets.clear(juror * round.entries, (juror + 1) * round.entries);
            whole.clear(juror * round.entries, (juror + 1) * round.entries);
            leftOut.add(new LeftOut(round.juror(juror), "", "", "did not score everything: " + inWords(owed)));
        }
    }

    private static String inWords(List<Gap> owed) {
        return owed.stream()
                .map(gap -> gap.entry() + " lacks " + String.join(", ", gap.criteria()))
                .collect(Collectors.joining("; "));
    }

    private void leaveOut(Gap gap) {
        if (gap.criteria().size() < round.leaves.size()) {
            leftOut.add(new LeftOut(
                    gap.juror(), gap.entry(), "", "incomplete: lacks " + String.join(", ", gap.criteria())));
        }
    }

    /** One sheet under examination. */
    private final class Sheet {
        private final int juror;
        private final int entry;

        private Sheet(int juror, int entry) {
            this.juror = juror;
            this.entry = entry;
        }

        private Mark mark(int leaf) {
            return round.mark(juror, entry, leaf);
        }

        private List<String> missing() {
            List<String> missing = new ArrayList<>();
            for (int leaf = 0; leaf < round.leaves.size(); leaf++) {
                if (mark(leaf) instanceof Mark.Missing) {
                    missing.add(round.leaves.get(leaf).id());
                }
            }
            return List.copyOf(missing);
        }

        private boolean has(Class<? extends Mark> kind) {
            return IntStream.range(0, round.leaves.size()).anyMatch(leaf -> kind.isInstance(mark(leaf)));
        }

        /** One excluded mark takes a whole sheet with it; by themselves, other marks of the sheet stay owed. */
        private boolean isExcluded() {
            return wholeSheets && has(Mark.Excluded.class);
        }

        private void leaveOutMarks() {
            for (int leaf = 0; leaf < round.leaves.size(); leaf++) {
                String criterion = round.leaves.get(leaf).id();
                if (mark(leaf) instanceof Mark.Abstained) {
                    leaveOut(criterion, "abstained");
                } else if (mark(leaf) instanceof Mark.Excluded excluded) {
                    leaveOut(criterion, "excluded: " + excluded.reason());
                }
            }
        }

        private void leaveOut(String criterion, String reason) {
            LeftOut whole = new LeftOut(round.juror(juror), round.entry(entry), "", reason);
            LeftOut mark = new LeftOut(round.juror(juror), round.entry(entry), criterion, reason);
            LeftOut out = wholeSheets ? whole : mark;
            if (!out.equals(leftOut.isEmpty() ? null : leftOut.get(leftOut.size() - 1))) {
                leftOut.add(out);
            }
        }
    }
}
