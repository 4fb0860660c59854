package org.laurel.judging.plan;

import java.util.Random;
import org.laurel.tally.plan.Connectivity;
import org.laurel.tally.plan.PlanGroup;

/**
 * Two jurors on two entries change places as long as that makes the counts of shared entries more even (a smaller sum of squares);
 * loads and panel sizes stay. If the plan then falls apart, changes that join its groups follow.
 *
 * <p>Source: exchange search for efficient block designs, as in E. R. Williams and J. A. John, "Construction of row and column designs
 * by interchange", Applied Statistics 38 (1989).
 */
final class EvenPairs {

    private static final long MOST_TRIALS = 10_000_000;
    private static final int MOST_ATTEMPTS = 1_000;

    private final Panelling panelling;
    private final int[][] shared;
    private final Random random;
    private final int[][] panels;
    private long trials;

    private EvenPairs(Panelling panelling, long seed) {
        this.panelling = panelling;
        this.random = new Random(seed);
        this.shared = new int[panelling.jurors.size()][panelling.jurors.size()];
        this.panels = new int[panelling.entries.size()][];
        for (int entry = 0; entry < panels.length; entry++) {
            panels[entry] = panelling.panel(entry);
            for (int juror : panels[entry]) {
                count(entry, juror, 1);
            }
        }
        for (int[] row : shared) {
            for (int k = 0; k < row.length; k++) {
                row[k] /= 2;
            }
        }
    }

    static void improve(Panelling panelling, long seed) {
        if (panelling.entries.size() > 1) {
            EvenPairs pairs = new EvenPairs(panelling, seed);
            pairs.evenOut();
            if (panelling.needs.panelSize() > 1) {
                pairs.join();
            }
        }
    }

    /** Adds to the counts of a juror with the other members of a panel, both ways. */
    private void count(int entry, int juror, int change) {
        for (int other : panels[entry]) {
            if (other != juror) {
                shared[juror][other] += change;
                shared[other][juror] += change;
            }
        }
    }

    private void evenOut() {
        boolean better = true;
        while (better && trials < MOST_TRIALS) {
            better = false;
            int start = random.nextInt(panels.length);
            for (int i = 0; i < panels.length && trials < MOST_TRIALS; i++) {
                better |= evenOut((start + i) % panels.length);
            }
        }
    }

    private boolean evenOut(int entry) {
        boolean better = false;
        for (int other = 0; other < panels.length; other++) {
            for (int seat = 0; seat < panels[entry].length; seat++) {
                for (int otherSeat = 0; otherSeat < panels[other].length; otherSeat++) {
                    better |= canSwap(entry, seat, other, otherSeat) && swapIfMoreEven(entry, seat, other, otherSeat);
                }
            }
        }
        return better;
    }

    private boolean canSwap(int entry, int seat, int other, int otherSeat) {
        trials++;
        int leaving = panels[entry][seat];
        int coming = panels[other][otherSeat];
        return entry != other
                && !panelling.chosen[entry][coming]
                && !panelling.chosen[other][leaving]
                && panelling.allowed[entry][coming]
                && panelling.allowed[other][leaving];
    }

    private boolean swapIfMoreEven(int entry, int seat, int other, int otherSeat) {
        int leaving = panels[entry][seat];
        int coming = panels[other][otherSeat];
        long change = replace(entry, seat, coming);
        change += replace(other, otherSeat, leaving);
        if (change < 0) {
            return true;
        }
        replace(other, otherSeat, coming);
        replace(entry, seat, leaving);
        return false;
    }

    /** Seats another juror and returns the change in the sum of squared counts. */
    private long replace(int entry, int seat, int coming) {
        int leaving = panels[entry][seat];
        long change = 0;
        for (int member : panels[entry]) {
            if (member != leaving) {
                change += 2L * (shared[coming][member] - shared[leaving][member]) + 2;
                shift(leaving, member, -1);
                shift(coming, member, 1);
            }
        }
        panels[entry][seat] = coming;
        panelling.chosen[entry][leaving] = false;
        panelling.chosen[entry][coming] = true;
        return change;
    }

    private void shift(int juror, int member, int change) {
        shared[juror][member] += change;
        shared[member][juror] += change;
    }

    private void join() {
        int groups = groups();
        int attempts = 0;
        for (int entry = 0; entry < panels.length; entry++) {
            for (int other = 0; other < panels.length; other++) {
                if (groups == 1 || attempts == MOST_ATTEMPTS) {
                    return;
                }
                if (canSwap(entry, 0, other, 0)) {
                    groups = swapIfJoined(entry, other, groups);
                    attempts++;
                }
            }
        }
    }

    private int swapIfJoined(int entry, int other, int before) {
        int leaving = panels[entry][0];
        int coming = panels[other][0];
        replace(entry, 0, coming);
        replace(other, 0, leaving);
        int now = groups();
        if (now >= before) {
            replace(other, 0, coming);
            replace(entry, 0, leaving);
        }
        return Math.min(now, before);
    }

    private int groups() {
        return (int) Connectivity.groups(panelling.plan()).stream()
                .filter(PlanGroup::isJudged)
                .count();
    }
}
