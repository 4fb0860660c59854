package org.laurel.tally.ballot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laurel.tally.BadInput;
import org.laurel.tally.Csv;

/**
 * A table of ballots: columns {@code ballot,rank,option}, one line for each option a ballot ranks, in any order; equal ranks
 * are allowed, and a line without a rank names an option only. A column {@code dance} parts the marks of several dances.
 */
final class CsvBallots {

    private final Map<String, Integer> ballots = new LinkedHashMap<>();
    private final Map<String, Integer> options = new LinkedHashMap<>();
    private final TreeMap<String, List<Row>> dances = new TreeMap<>();

    private record Row(int ballot, int rank, int option, long line) {}

    static List<Ballots> read(Path file) throws IOException, BadInput {
        CsvBallots table = new CsvBallots();
        try (Csv csv = Csv.open(file, List.of("ballot", "rank", "option"), List.of("dance"))) {
            while (csv.next()) {
                table.row(csv);
            }
            if (table.options.isEmpty()) {
                throw csv.wrong("there is a header and no ballot; a line is 1,1,A");
            }
            return table.boxes(csv);
        }
    }

    private void row(Csv csv) throws BadInput {
        String rank = csv.get("rank");
        if (!rank.isEmpty() && !rank.matches("[1-9][0-9]{0,4}")
                || !rank.isEmpty() && Integer.parseInt(rank) > Ballots.MOST_RANKS) {
            throw csv.wrong(
                    "'" + rank + "' is no rank; ranks are whole numbers from 1, the best, to " + Ballots.MOST_RANKS);
        }
        if (csv.get("ballot").isEmpty() || csv.get("option").isEmpty()) {
            throw csv.wrong("the ballot or the option is empty; a line is 1,1,A");
        }
        int option = number(options, csv.get("option"));
        int ballot = number(ballots, csv.get("ballot"));
        dances.computeIfAbsent(csv.get("dance"), unseen -> new ArrayList<>())
                .add(new Row(ballot, rank.isEmpty() ? 0 : Integer.parseInt(rank), option, csv.line()));
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, unseen -> numbers.size());
    }

    private List<Ballots> boxes(Csv csv) throws BadInput {
        List<Ballots> boxes = new ArrayList<>();
        for (List<Row> rows : dances.values()) {
            boxes.add(box(rows, csv));
        }
        return boxes;
    }

    private Ballots box(List<Row> rows, Csv csv) throws BadInput {
        BallotBox box = Ballots.box(List.copyOf(options.keySet()));
        rows.sort(Comparator.comparingInt(Row::ballot));
        long[] seen = new long[options.size()];
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (seen[row.option()] != 0) {
                throw csv.wrongAt(
                        row.line(),
                        "ballot '" + name(ballots, row.ballot()) + "' has option '" + name(options, row.option())
                                + "' a second time, first in line " + seen[row.option()]
                                + "; a ballot's id is its own, and it has each option once");
            }
            seen[row.option()] = row.line();
            if (row.rank() > 0) {
                box.rank(row.rank(), row.option());
            }
            if (at + 1 == rows.size() || rows.get(at + 1).ballot() != row.ballot()) {
                box.cast(1);
                Arrays.fill(seen, 0);
            }
        }
        return box.ballots();
    }

    private static String name(Map<String, Integer> numbers, int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
