package org.laurel.nomination;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list to what a state may nominate in all: first everybody's best, then everybody's second. */
final class WithinTheState {

    private WithinTheState() {}

    static Shortlist of(Shortlist list) {
        int room = list.quota().perState();
        int[] through = new int[list.lines().size()];
        for (int rank = 0; rank < list.quota().perCategory(); rank++) {
            for (int line = 0; line < through.length; line++) {
                if (room > 0 && rank < list.lines().get(line).nominated().size()) {
                    through[line]++;
                    room--;
                }
            }
        }
        List<Shortlist.Line> lines = new ArrayList<>();
        for (int line = 0; line < through.length; line++) {
            lines.add(cut(list.lines().get(line), through[line]));
        }
        return new Shortlist(
                list.edition(),
                list.state(),
                list.quota(),
                lines,
                list.panelAtWork(),
                list.scoresSealed(),
                list.closes(),
                list.handedIn());
    }

    private static Shortlist.Line cut(Shortlist.Line line, int through) {
        List<Shortlist.Contender> others = new ArrayList<>(
                line.nominated().subList(through, line.nominated().size()));
        others.addAll(line.others());
        return new Shortlist.Line(line.category(), line.nominated().subList(0, through), others, line.ordered());
    }
}
