package org.laurel.tally.ballot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.laurel.tally.BadInput;

/**
 * A PrefLib file: orders with their counts, one a line, as {@code 12: 3,{1,2},4}; both the notation with a commented header and
 * the one before 2022, {@code 12,3,{1,2},4}. Complete orders are {@code .soc} and {@code .toc}, incomplete ones {@code .soi}
 * and {@code .toi}; braces stand in {@code .toc} and {@code .toi} alone. Source: N. Mattei and T. Walsh, "PrefLib: a library
 * for preferences", 2013, and its page on data formats.
 */
final class PrefLibFile implements BallotSource {

    private final Path file;
    private final boolean complete;
    private final boolean ties;

    PrefLibFile(Path file) {
        this.file = file;
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        complete = name.endsWith("oc");
        ties = name.endsWith(".toc") || name.endsWith(".toi");
    }

    @Override
    public Header header() throws IOException, BadInput {
        try (ByteLines lines = ByteLines.of(file)) {
            return new Header(PrefLibHeader.read(lines).names(), OptionalInt.empty());
        }
    }

    @Override
    public void read(Header header, Sink sink) throws IOException, BadInput {
        try (ByteLines lines = ByteLines.of(file)) {
            PrefLibHeader counts = PrefLibHeader.read(lines);
            Order order = new Order(lines, counts, sink);
            boolean more = counts.atFirstOrder();
            while (more) {
                if (!lines.isBlank() && lines.bytes()[lines.from()] != '#') {
                    order.read();
                }
                more = lines.next();
            }
            counts.check(lines, order.voters, order.orders);
        }
    }

    /** One order, read byte by byte. */
    private final class Order {
        private final ByteLines lines;
        private final Sink sink;
        private final char separator;
        private final int options;
        private long voters;
        private long orders;
        private int at;

        private Order(ByteLines lines, PrefLibHeader header, Sink sink) {
            this.lines = lines;
            this.sink = sink;
            separator = header.separator();
            options = header.names().size();
        }

        private void read() throws BadInput {
            at = lines.from();
            long count = number("a count of ballots");
            expect(separator, "after the count");
            int ranked = 0;
            int level = 0;
            while (!ended()) {
                level++;
                ranked += peek() == '{' ? group(level) : single(level);
                if (!ended()) {
                    expect(',', "between options");
                    if (ended()) {
                        throw lines.wrong("the order ends with a comma; an option would have to follow");
                    }
                }
            }
            check(count, ranked);
            sink.cast(count);
            voters = Math.addExact(voters, count);
            orders++;
        }

        private void check(long count, int ranked) throws BadInput {
            if (count < 1) {
                throw lines.wrong("an order is there " + count + " times; a count is 1 or more");
            }
            if (complete && ranked < options) {
                throw lines.wrong("the order has " + ranked + " of " + options
                        + " options; here every order is complete (incomplete ones are .soi or .toi)");
            }
        }

        private int single(int level) throws BadInput {
            long option = number("an option's number");
            if (option < 1 || option > options) {
                throw lines.wrong("there is no option " + option + "; they are 1 to " + options);
            }
            try {
                sink.rank(level, (int) option - 1);
            } catch (IllegalArgumentException twice) {
                throw lines.wrong(twice.getMessage() + "; an order has each option once");
            }
            return 1;
        }

        private int group(int level) throws BadInput {
            if (!ties) {
                throw lines.wrong("there are braces, and here options are never equal (equal ones are .toc or .toi)");
            }
            at++;
            int ranked = 0;
            while (!ended() && peek() != '}') {
                ranked += single(level);
                if (!ended() && peek() != '}') {
                    expect(',', "between options");
                }
            }
            if (ended()) {
                throw lines.wrong("a brace does not close; equal options are {1,2}");
            }
            at++;
            return ranked;
        }

        private boolean ended() {
            while (at < lines.to() && (lines.bytes()[at] == ' ' || lines.bytes()[at] == '\t')) {
                at++;
            }
            return at >= lines.to();
        }

        private char peek() {
            return (char) lines.bytes()[at];
        }

        private void expect(char wanted, String where) throws BadInput {
            if (ended() || peek() != wanted) {
                throw lines.wrong("'" + wanted + "' is missing " + where + "; an order is 12" + separator + " 3,"
                        + (ties ? "{1,2}" : "1,2") + ",4");
            }
            at++;
        }

        private long number(String what) throws BadInput {
            if (ended()) {
                throw lines.wrong(what + " is missing; an order is 12" + separator + " 3,1,2");
            }
            byte[] bytes = lines.bytes();
            int first = at;
            long number = 0;
            while (at < lines.to() && bytes[at] >= '0' && bytes[at] <= '9' && at - first < 18) {
                number = 10 * number + bytes[at++] - '0';
            }
            if (at == first || at < lines.to() && bytes[at] >= '0' && bytes[at] <= '9') {
                throw lines.wrong("there is no whole number where " + what + " should be");
            }
            return number;
        }
    }
}
