package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laurel.tally.plan.Names;

/** The groups of options that ballots link by ranking some of each together; options of two groups were never compared. */
final class RankedTogether {

    private static final int NAMED = 8;

    private final int[] linkedTo;

    private RankedTogether(int options) {
        linkedTo = IntStream.range(0, options).toArray();
    }

    /** The sentence that names the groups, if there are several. */
    static List<String> warnings(Ballots ballots) {
        RankedTogether links = new RankedTogether(ballots.options().size());
        ballots.each((count, marks, from, to) -> {
            for (int at = from + 1; at < to; at++) {
                links.link(Ballots.option(marks[from]), Ballots.option(marks[at]));
            }
        });
        List<List<String>> groups = links.groups(ballots.options());
        return groups.size() < 2 ? List.of() : List.of(sentence(groups));
    }

    private void link(int one, int other) {
        linkedTo[root(one)] = root(other);
    }

    private int root(int option) {
        int at = option;
        while (linkedTo[at] != at) {
            linkedTo[at] = linkedTo[linkedTo[at]];
            at = linkedTo[at];
        }
        return at;
    }

    private List<List<String>> groups(List<String> options) {
        Map<Integer, List<String>> byRoot = new LinkedHashMap<>();
        IntStream.range(0, options.size())
                .forEach(option -> byRoot.computeIfAbsent(root(option), unseen -> new ArrayList<>())
                        .add(options.get(option)));
        return List.copyOf(byRoot.values());
    }

    private static String sentence(List<List<String>> groups) {
        String named = groups.stream().limit(NAMED).map(Names::listed).collect(Collectors.joining("; "));
        String rest = groups.size() > NAMED ? "; and " + (groups.size() - NAMED) + " more" : "";
        return "No ballot ranks options of these " + groups.size() + " groups together: " + named + rest
                + ". With unranked options ignored, options of different groups are never compared.";
    }
}
