package org.laurel.tally.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Ballots being collected in memory, 4 bytes for each option ranked and 12 for each ballot.
 *
 * <p>Errors: {@link IllegalArgumentException} for a ballot that ranks an option twice or an unknown one, for options that
 * are named alike and for more than {@link Ballots#MOST_OPTIONS}.
 */
public final class BallotBox implements BallotSource.Sink {

    private static final int CHUNK = 1 << 20;

    private final List<String> options;
    private final int[] numberOf;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private final int[] lastSeen;
    private Chunk open = new Chunk(0);
    private int[] ballot = new int[16];
    private int length;
    private int serial;
    private long size;

    BallotBox(List<String> declared) {
        if (declared.size() > Ballots.MOST_OPTIONS) {
            throw new IllegalArgumentException(
                    "there are " + declared.size() + " options; at most " + Ballots.MOST_OPTIONS + " can be counted");
        }
        options = declared.stream().sorted().toList();
        IntStream.range(0, options.size()).forEach(number -> {
            if (byName.put(options.get(number), number) != null) {
                throw new IllegalArgumentException("two options are named '" + options.get(number) + "'");
            }
        });
        numberOf = declared.stream().mapToInt(byName::get).toArray();
        lastSeen = new int[options.size()];
    }

    /** Ranks a declared option, by its place in the declaration from 0, on the ballot being filled in. */
    @Override
    public void rank(int rank, int declared) {
        mark(rank, numberOf[declared]);
    }

    /** The same by the option's name. */
    public void rank(int rank, String name) {
        Integer option = byName.get(name);
        if (option == null) {
            throw new IllegalArgumentException("'" + name + "' is no option");
        }
        mark(rank, option);
    }

    private void mark(int rank, int option) {
        if (rank < 1 || rank > Ballots.MOST_RANKS) {
            throw new IllegalArgumentException("rank " + rank + " is not between 1 and " + Ballots.MOST_RANKS);
        }
        if (lastSeen[option] == serial + 1) {
            throw new IllegalArgumentException("option '" + options.get(option) + "' is ranked twice on one ballot");
        }
        lastSeen[option] = serial + 1;
        if (length == ballot.length) {
            ballot = Arrays.copyOf(ballot, 2 * length);
        }
        ballot[length++] = Ballots.mark(rank, option);
    }

    /** Puts the ballot that was filled in into the box, so many times. */
    @Override
    public void cast(long count) {
        sortBallot();
        if (open.isFull(length)) {
            chunks.add(open.closed());
            open = new Chunk(length);
        }
        open.add(count, ballot, length);
        size = Math.addExact(size, count);
        length = 0;
        serial++;
    }

    /** A whole ballot at once: names, best first, none equal. */
    public BallotBox cast(long count, String... bestFirst) {
        for (int i = 0; i < bestFirst.length; i++) {
            rank(i + 1, bestFirst[i]);
        }
        cast(count);
        return this;
    }

    private void sortBallot() {
        for (int i = 1; i < length; i++) {
            if (ballot[i] < ballot[i - 1]) {
                Arrays.sort(ballot, 0, length);
                return;
            }
        }
    }

    /** What has been cast so far. */
    public Ballots ballots() {
        chunks.add(open.closed());
        open = new Chunk(0);
        return new InMemory(options, List.copyOf(chunks), size);
    }

    private record InMemory(List<String> options, List<Chunk> chunks, long size) implements Ballots {

        @Override
        public void each(Reader reader) {
            chunks.forEach(chunk -> chunk.each(reader));
        }
    }

    /** A stretch of ballots in one piece of memory. */
    private static final class Chunk {
        private int[] marks;
        private int[] ends = new int[16];
        private long[] counts = new long[16];
        private int ballots;

        private Chunk(int longest) {
            marks = new int[Math.max(64, longest)];
        }

        private boolean isFull(int next) {
            return ballots > 0 && end(ballots - 1) + next > CHUNK || ballots == CHUNK;
        }

        private int end(int ballot) {
            return ballot < 0 ? 0 : ends[ballot];
        }

        private void add(long count, int[] ballot, int length) {
            int from = end(ballots - 1);
            if (from + length > marks.length) {
                marks = Arrays.copyOf(marks, Math.max(from + length, 2 * marks.length));
            }
            if (ballots == ends.length) {
                ends = Arrays.copyOf(ends, 2 * ballots);
                counts = Arrays.copyOf(counts, 2 * ballots);
            }
            System.arraycopy(ballot, 0, marks, from, length);
            ends[ballots] = from + length;
            counts[ballots++] = count;
        }

        private Chunk closed() {
            marks = Arrays.copyOf(marks, end(ballots - 1));
            ends = Arrays.copyOf(ends, ballots);
            counts = Arrays.copyOf(counts, ballots);
            return this;
        }

        private void each(Ballots.Reader reader) {
            int from = 0;
            for (int ballot = 0; ballot < ballots; ballot++) {
                reader.ballot(counts[ballot], marks, from, ends[ballot]);
                from = ends[ballot];
            }
        }
    }
}
