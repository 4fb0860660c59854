package org.laurel.tally.ballot;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.laurel.tally.BadInput;

/** A file of ballots in some notation, which can be read again and again. */
interface BallotSource {

    /** What the file says about the election, found without keeping any ballot. */
    Header header() throws IOException, BadInput;

    /** Hands all ballots on, checking every line. */
    void read(Header header, Sink sink) throws IOException, BadInput;

    /** The options in the order in which the file numbers them. */
    record Header(List<String> options, OptionalInt seats) {
        public Header {
            options = List.copyOf(options);
        }
    }

    /** Takes ballots mark by mark. */
    interface Sink {
        /** @throws IllegalArgumentException with what is wrong about the mark */
        void rank(int rank, int declared);

        void cast(long count);
    }
}
