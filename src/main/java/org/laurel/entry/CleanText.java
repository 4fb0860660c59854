package org.laurel.entry;

import java.text.Normalizer;

/** What people type, as it is kept: composed (NFC), trimmed, and without characters that only deceive. */
final class CleanText {

    /** Orders the direction of the text that follows, so that it can read otherwise than it is. */
    private static final String OVERRIDES = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private static final String UNSEEN = "[\\p{Cc}\\p{Cs}\\p{Co}\\uFEFF\\uFFF9-\\uFFFB&&[^\\n\\t]]";

    private CleanText() {}

    static String of(String typed) {
        String oneKindOfLineEnd = typed.replace("\r\n", "\n").replace('\r', '\n');
        String seen = oneKindOfLineEnd.replaceAll(OVERRIDES, "").replaceAll(UNSEEN, "");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    static String oneLine(String typed) {
        return of(typed).replaceAll("\\s+", " ");
    }
}
