package org.laurel.entry.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laurel.entry.Entry;
import org.laurel.entry.Step;
import org.laurel.platform.Phrase;

/** What states and steps are called on pages. */
final class Words {

    private static final int GROUP = 4;
    private static final int RECEIPT = 16;

    private Words() {}

    static String of(Entry.Status status) {
        return Phrase.word(status);
    }

    /** The class of the state's mark. */
    static String look(Entry.Status status) {
        return switch (status) {
            case DRAFT, COMMENTED -> "warning";
            case SUBMITTED, ACCEPTED, NOMINATED -> "good";
            case DECLINED, LAPSED -> "late";
            case NOT_NOMINATED, WITHDRAWN -> "quiet";
        };
    }

    static String of(Step.What what) {
        return Phrase.word(what);
    }

    /** A receipt is the beginning of the fingerprint, in groups that can be read out. */
    static String receipt(String fingerprint) {
        return IntStream.range(0, RECEIPT / GROUP)
                .mapToObj(group -> fingerprint.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining(" "));
    }

    static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
