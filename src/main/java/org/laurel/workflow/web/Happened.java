package org.laurel.workflow.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laurel.audit.Act;

/**
 * What happened, as the list of the latest shows it: what somebody did several times on a day is one line, where it was done
 * last.
 *
 * @param at when it was done last
 * @param detail of the last time
 */
record Happened(Instant at, String actor, String what, String detail, int times) {

    private record Alike(String actor, String what, LocalDate day) {}

    /**
     * @param latest newest first
     * @param most how many lines
     */
    static List<Happened> of(List<Act> latest, ZoneId zone, int most) {
        Map<Alike, Happened> lines = new LinkedHashMap<>();
        for (Act act : latest) {
            LocalDate day = LocalDate.ofInstant(act.at(), zone);
            lines.merge(
                    new Alike(act.actor(), act.what(), day),
                    new Happened(act.at(), act.actor(), act.what(), act.detail(), 1),
                    (last, earlier) -> last.onceMore());
        }
        return lines.values().stream().limit(most).toList();
    }

    private Happened onceMore() {
        return new Happened(at, actor, what, detail, times + 1);
    }
}
