package org.laurel.tally.ballot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.laurel.tally.BadInput;

/**
 * The head of a PrefLib file, and the numbers in it that the orders must come to.
 *
 * @param atFirstOrder whether a first order was found
 */
record PrefLibHeader(List<String> names, char separator, long voters, long orders, boolean atFirstOrder) {

    private static final long UNSAID = -1;

    static PrefLibHeader read(ByteLines lines) throws IOException, BadInput {
        if (!lines.next()) {
            throw lines.wrong("the file is empty; a PrefLib file has a header and orders such as 12: 3,1,2");
        }
        return lines.text().startsWith("#") ? commented(lines) : plain(lines);
    }

    private static PrefLibHeader commented(ByteLines lines) throws IOException, BadInput {
        Map<String, String> said = new TreeMap<>();
        boolean more = true;
        while (more && (lines.isBlank() || lines.text().startsWith("#"))) {
            String text = lines.text();
            int colon = text.indexOf(':');
            if (colon > 0) {
                said.put(
                        text.substring(1, colon).strip().toUpperCase(java.util.Locale.ROOT),
                        text.substring(colon + 1).strip());
            }
            more = lines.next();
        }
        String options = said.get("NUMBER ALTERNATIVES");
        if (options == null) {
            throw lines.wrong("the header does not say '# NUMBER ALTERNATIVES:'; it has to");
        }
        int size = size(lines, options);
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            names.add(said.getOrDefault("ALTERNATIVE NAME " + number, String.valueOf(number)));
        }
        return new PrefLibHeader(
                distinct(names),
                ':',
                count(lines, said.get("NUMBER VOTERS")),
                count(lines, said.get("NUMBER UNIQUE ORDERS")),
                more);
    }

    private static PrefLibHeader plain(ByteLines lines) throws IOException, BadInput {
        int size = size(lines, lines.text().strip());
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            String text = lines.next() ? lines.text() : "";
            if (!text.startsWith(number + ",")) {
                throw lines.wrong(
                        "the name of option " + number + " is missing; it would be '" + number + ",its name'");
            }
            names.add(text.substring(text.indexOf(',') + 1).strip());
        }
        String[] counts = lines.next() ? lines.text().split(",") : new String[0];
        if (counts.length != 3) {
            throw lines.wrong("the line with voters, sum of counts and number of orders is missing, as 45,45,8");
        }
        return new PrefLibHeader(
                distinct(names), ',', count(lines, counts[1].strip()), count(lines, counts[2].strip()), lines.next());
    }

    private static int size(ByteLines lines, String text) throws BadInput {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > Ballots.MOST_RANKS) {
            throw lines.wrong("'" + text + "' is no number of options; it is from 1 to " + Ballots.MOST_RANKS);
        }
        return Integer.parseInt(text);
    }

    private static long count(ByteLines lines, @org.jspecify.annotations.Nullable String text) throws BadInput {
        if (text == null) {
            return UNSAID;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw lines.wrong("'" + text + "' is no count; counts are whole numbers");
        }
        return Long.parseLong(text);
    }

    /** A later option of the same name is told apart by its number. */
    private static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String own = seen.contains(name) ? name + " (" + (distinct.size() + 1) + ")" : name;
            seen.add(own);
            distinct.add(own);
        }
        return distinct;
    }

    void check(ByteLines lines, long votersFound, long ordersFound) throws BadInput {
        if (voters != UNSAID && voters != votersFound) {
            throw lines.wrong("the counts add up to " + votersFound + ", and the header says " + voters + " voters");
        }
        if (orders != UNSAID && orders != ordersFound) {
            throw lines.wrong("there are " + ordersFound + " orders, and the header says " + orders);
        }
    }
}
