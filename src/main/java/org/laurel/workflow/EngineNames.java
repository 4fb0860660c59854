package org.laurel.workflow;

import java.util.List;
import org.laurel.platform.Phrase;

/** The processes by their ids, in the order in which an edition passes through them. */
final class EngineNames {

    static final List<String> ALL =
            List.of("edition", "entry", "nationalSelection", "juryScoring", "finale", "ceremony", "scoreSheet");

    static final String[] WITHOUT_SHEETS =
            ALL.stream().filter(key -> !key.equals("scoreSheet")).toArray(String[]::new);

    private EngineNames() {}

    /** The process of a definition by its id: what stands before the version. */
    static String process(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }

    /** What a process is called in the reader's language. */
    static String called(String process) {
        return Phrase.of("diagram." + process);
    }
}
