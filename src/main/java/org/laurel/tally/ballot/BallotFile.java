package org.laurel.tally.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.laurel.tally.BadInput;

/**
 * Reads ballots from a file: PrefLib ({@code .soc .soi .toc .toi}), BLT ({@code .blt}) or a table ({@code .csv} with
 * {@code ballot,rank,option}).
 *
 * <p>Errors: {@link BadInput} with file, line, what is wrong and what would be right. Memory: that of the packed ballots; a
 * PrefLib or BLT file above {@link #STREAMED_FROM} is not kept but read again for each passage of the method.
 */
public final class BallotFile {

    /** Bytes from which on a file is streamed. */
    public static final long STREAMED_FROM = 256L << 20;

    private BallotFile() {}

    /**
     * What a file holds.
     *
     * @param dances one set of ballots, or one for each dance
     * @param seats how many seats the file says there are
     */
    public record Content(List<Ballots> dances, OptionalInt seats) {
        public Content {
            dances = List.copyOf(dances);
        }
    }

    public static Content read(Path file) throws IOException, BadInput {
        return read(file, STREAMED_FROM);
    }

    static Content read(Path file, long streamedFrom) throws IOException, BadInput {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new Content(CsvBallots.read(file), OptionalInt.empty());
        }
        BallotSource source = source(file, name);
        BallotSource.Header header = source.header();
        Ballots ballots = Files.size(file) < streamedFrom ? kept(source, header) : streamed(source, header);
        return new Content(List.of(ballots), header.seats());
    }

    private static BallotSource source(Path file, String name) throws BadInput {
        if (name.matches(".*\\.(soc|soi|toc|toi)")) {
            return new PrefLibFile(file);
        }
        if (name.endsWith(".blt")) {
            return new BltFile(file);
        }
        throw BadInput.at(
                String.valueOf(file.getFileName()),
                1,
                "the kind of file is not known; ballots are .soc, .soi, .toc, .toi, .blt or .csv");
    }

    private static Ballots kept(BallotSource source, BallotSource.Header header) throws IOException, BadInput {
        BallotBox box = Ballots.box(header.options());
        source.read(header, box);
        return box.ballots();
    }

    private static Ballots streamed(BallotSource source, BallotSource.Header header) throws IOException, BadInput {
        OneBallot counting = new OneBallot(header.options(), (count, marks, from, to) -> {});
        source.read(header, counting);
        return new Streamed(header.options().stream().sorted().toList(), counting.size(), source, header);
    }

    private record Streamed(List<String> options, long size, BallotSource source, BallotSource.Header header)
            implements Ballots {

        @Override
        public void each(Reader reader) {
            try {
                source.read(header, new OneBallot(header.options(), reader));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            } catch (BadInput changed) {
                throw new IllegalStateException("the file changed while it was read: " + changed.getMessage(), changed);
            }
        }
    }

    /** Passes each ballot on as soon as it is complete, and forgets it. */
    private static final class OneBallot implements BallotSource.Sink {
        private final int[] numberOf;
        private final long[] lastSeen;
        private final int[] marks;
        private final Ballots.Reader reader;
        private final List<String> options;
        private int length;
        private long serial = 1;
        private long size;

        private OneBallot(List<String> declared, Ballots.Reader reader) {
            this.reader = reader;
            options = declared.stream().sorted().toList();
            numberOf = IntStream.range(0, declared.size())
                    .map(at -> options.indexOf(declared.get(at)))
                    .toArray();
            lastSeen = new long[options.size()];
            marks = new int[options.size()];
        }

        @Override
        public void rank(int rank, int declared) {
            int option = numberOf[declared];
            if (lastSeen[option] == serial) {
                throw new IllegalArgumentException(
                        "option '" + options.get(option) + "' is ranked twice on one ballot");
            }
            lastSeen[option] = serial;
            marks[length++] = Ballots.mark(rank, option);
        }

        @Override
        public void cast(long count) {
            java.util.Arrays.sort(marks, 0, length);
            reader.ballot(count, marks, 0, length);
            size = Math.addExact(size, count);
            length = 0;
            serial++;
        }

        private long size() {
            return size;
        }
    }
}
