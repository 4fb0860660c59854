package org.laurel.tally.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.tally.Fraction;

/**
 * Approval: each ballot approves of any number of options, and most approvals win. A ballot approves of what it ranks; if it
 * ranks every option on several ranks, then of all but those on its last rank.
 *
 * <p>Shapes: one number per option. Units: ballots. Errors: none; without ballots all options share the first place. Source:
 * S. J. Brams and P. C. Fishburn, "Approval Voting", American Political Science Review 72, 1978.
 */
public final class Approval {

    private Approval() {}

    public static Outcome of(Ballots ballots) {
        long[] approvals = new long[ballots.options().size()];
        ballots.each((count, marks, from, to) -> {
            for (int at = from; at < approvedUntil(marks, from, to, approvals.length); at++) {
                approvals[Ballots.option(marks[at])] += count;
            }
        });
        List<String> options = ballots.options();
        Map<String, Object> working = new LinkedHashMap<>();
        working.put("ballots", ballots.size());
        working.put("approvals", Shown.byName(options, option -> Fraction.of(approvals[option])));
        return new Outcome(
                "approval",
                Ordering.of(options)
                        .by("approvals", option -> Fraction.of(approvals[option]))
                        .places(),
                working,
                Shown.warnings(ballots));
    }

    private static int approvedUntil(int[] marks, int from, int to, int options) {
        boolean complete = to - from == options;
        if (!complete || from == to || Ballots.rank(marks[from]) == Ballots.rank(marks[to - 1])) {
            return to;
        }
        int last = to;
        while (Ballots.rank(marks[last - 1]) == Ballots.rank(marks[to - 1])) {
            last--;
        }
        return last;
    }
}
