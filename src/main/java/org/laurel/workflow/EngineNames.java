package org.laurel.workflow;

import java.util.List;

/** The processes by their ids, in the order in which an edition passes through them. */
final class EngineNames {

    static final List<String> ALL =
            List.of("edition", "entry", "nationalSelection", "juryScoring", "finale", "ceremony", "scoreSheet");

    static final String[] WITHOUT_SHEETS =
            ALL.stream().filter(key -> !key.equals("scoreSheet")).toArray(String[]::new);

    private EngineNames() {}
}
