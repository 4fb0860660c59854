package org.laurel.tally.ballot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.laurel.tally.BadInput;

/**
 * A BLT file: candidates and seats, minus signs before withdrawn candidates, one line {@code count 3 1=2 4 0} for each kind of
 * ballot, a line {@code 0}, then the names in quotes and a title. A ballot may begin with its id in parentheses; {@code -}
 * skips a rank; withdrawn candidates are taken off the ballots. Source: B. Wichmann and D. Hill's format, as documented by
 * OpaVote.
 */
final class BltFile implements BallotSource {

    /** A name, and a comment behind it. */
    private static final Pattern QUOTED = Pattern.compile("\"(.*?)\"\\s*(#.*)?");

    private static final String SHAPE = "a ballot is a count, the candidates in order and a 0, as 28 3 1 2 0";

    private final Path file;

    BltFile(Path file) {
        this.file = file;
    }

    @Override
    public Header header() throws IOException, BadInput {
        try (ByteLines lines = ByteLines.of(file)) {
            return new Scan(lines).header();
        }
    }

    @Override
    public void read(Header header, Sink sink) throws IOException, BadInput {
        try (ByteLines lines = ByteLines.of(file)) {
            Scan scan = new Scan(lines);
            scan.ballots(sink);
        }
    }

    /** One passage through the file. */
    private static final class Scan {
        private final ByteLines lines;
        private final int candidates;
        private final int seats;
        private final Set<Integer> withdrawn = new TreeSet<>();
        private final int[] declared;
        private List<String> words = List.of();

        private Scan(ByteLines lines) throws IOException, BadInput {
            this.lines = lines;
            if (!next()) {
                throw lines.wrong("the file is empty; its first line is the number of candidates and of seats, as 4 2");
            }
            if (words.size() != 2) {
                throw lines.wrong("the first line is the number of candidates and of seats, as 4 2");
            }
            candidates = whole(words.get(0), 1, Ballots.MOST_RANKS, "number of candidates");
            seats = whole(words.get(1), 1, Ballots.MOST_RANKS, "number of seats");
            withdrawn();
            declared = declared();
        }

        private void withdrawn() throws IOException, BadInput {
            while (next() && words.get(0).startsWith("-")) {
                for (String word : words) {
                    withdrawn.add(-whole(word, -candidates, -1, "withdrawn candidate"));
                }
            }
        }

        private int[] declared() {
            int[] numbers = new int[candidates + 1];
            int next = 0;
            for (int candidate = 1; candidate <= candidates; candidate++) {
                numbers[candidate] = withdrawn.contains(candidate) ? -1 : next++;
            }
            return numbers;
        }

        /** The next line with anything on it, as words without a comment. */
        private boolean next() throws IOException, BadInput {
            words = List.of();
            while (words.isEmpty() && lines.next()) {
                String text = lines.text().strip();
                int comment = text.startsWith("\"") ? -1 : text.indexOf('#');
                String said = comment < 0 ? text : text.substring(0, comment).strip();
                words = said.isEmpty()
                        ? List.of()
                        : List.of(said.startsWith("\"") ? new String[] {said} : said.split("\\s+"));
            }
            return !words.isEmpty();
        }

        private int whole(String word, int least, int most, String what) throws BadInput {
            try {
                int number = Integer.parseInt(word);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notWhole) {
                // said below, together with numbers out of bounds
            }
            throw lines.wrong("'" + word + "' is no " + what + "; it is a whole number from " + least + " to " + most);
        }

        private Header header() throws IOException, BadInput {
            while (!isEnd()) {
                if (!next()) {
                    throw lines.wrong("the ballots do not end; a line with 0 alone ends them, and the names follow");
                }
            }
            List<String> names = new ArrayList<>();
            while (names.size() < candidates && next()) {
                names.add(unquoted());
            }
            if (names.size() < candidates) {
                throw lines.wrong("there are " + names.size() + " names for " + candidates + " candidates");
            }
            List<String> standing = IntStream.rangeClosed(1, candidates)
                    .filter(candidate -> !withdrawn.contains(candidate))
                    .mapToObj(candidate -> names.get(candidate - 1))
                    .toList();
            if (standing.stream().distinct().count() < standing.size()) {
                throw lines.wrong("two candidates have the same name; names tell them apart");
            }
            return new Header(standing, OptionalInt.of(seats));
        }

        private String unquoted() {
            String text = String.join(" ", words);
            Matcher quoted = QUOTED.matcher(text);
            return quoted.matches() ? quoted.group(1).strip() : text;
        }

        private boolean isEnd() {
            return words.size() == 1 && words.get(0).equals("0");
        }

        private void ballots(Sink sink) throws IOException, BadInput {
            while (!isEnd()) {
                ballot(sink);
                next();
            }
        }

        private void ballot(Sink sink) throws BadInput {
            int first = words.get(0).startsWith("(") ? 1 : 0;
            int last = words.size() - 1;
            if (last < first || !words.get(last).equals("0")) {
                throw lines.wrong("the ballot does not end with 0; " + SHAPE);
            }
            boolean counted = first == 0;
            int count = counted ? whole(words.get(0), 1, Integer.MAX_VALUE, "count") : 1;
            for (int at = counted ? 1 : first; at < last; at++) {
                rank(at, words.get(at), sink);
            }
            sink.cast(count);
        }

        private void rank(int rank, String word, Sink sink) throws BadInput {
            if (word.equals("-")) {
                return;
            }
            for (String one : word.split("=")) {
                int option = declared[whole(one, 1, candidates, "candidate")];
                if (option >= 0) {
                    rank(rank, option, sink);
                }
            }
        }

        private void rank(int rank, int option, Sink sink) throws BadInput {
            try {
                sink.rank(rank, option);
            } catch (IllegalArgumentException twice) {
                throw lines.wrong(twice.getMessage() + "; a ballot has each candidate once");
            }
        }
    }
}
