package org.laurel.tally.score;

import java.util.List;

/** A small panel that scores one criterion from 0 to 10. */
final class Panel {

    static final List<Criterion> ONE = List.of(Criterion.scored("merit", "100"));
    private static final Scale SCALE = Scale.of("0", "10", "0.5");

    private Panel() {}

    static ScoreRules.Builder rules() {
        return ScoreRules.on(SCALE);
    }

    /** One line for each entry: its name and a score of each juror; - missing, a abstained, x excluded. */
    static ScoreTable.Builder table(String... lines) {
        ScoreTable.Builder table = ScoreTable.builder();
        for (String line : lines) {
            String[] words = line.split(" ");
            for (int juror = 1; juror < words.length; juror++) {
                table.mark("J" + juror, words[0], "merit", mark(words[juror]));
            }
        }
        return table;
    }

    private static Mark mark(String word) {
        return switch (word) {
            case "-" -> Mark.MISSING;
            case "a" -> Mark.ABSTAINED;
            case "x" -> new Mark.Excluded("conflict");
            default -> Mark.score(word);
        };
    }

    static Standings tally(ScoreRules.Builder rules, ScoreTable.Builder table) {
        return ScoreTally.of(rules.build(), ONE, table.build(), Rulings.NONE);
    }

    static List<String> order(Standings standings) {
        return standings.standings().stream()
                .map(standing -> standing.place() + " " + standing.entry() + " " + standing.value())
                .toList();
    }
}
