package org.laurel.bundle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the log commits to, act by act: the evidence that the recount reads. The act is the kind; src/docs/bundle.md lists them.
 * Jurors and entries are ids that name nobody.
 */
public final class Records {

    public static final String RULES_FIXED = "edition-opened";
    public static final String OPENED = "round-opened";
    public static final String AMENDED = "round-amended";
    public static final String JUROR_ADDED = "juror-replaced";
    public static final String SUBMITTED = "sheet-submitted";
    public static final String SUPERSEDED = "sheet-superseded";
    public static final String RECUSED = "juror-recused";
    public static final String TAKEN_BACK = "sheet-taken-back";
    public static final String STRUCK_OUT = "sheet-struck-out";
    public static final String RULED = "tie-ruled";
    public static final String OVERRIDDEN = "place-overridden";
    public static final String CLOSED = "round-closed";
    public static final String FROZEN = "final-frozen";
    public static final String REOPENED = "round-reopened";
    public static final String SEALED = "round-sealed";
    public static final String VOTED = "vote-cast";
    public static final String EXAMINED = "round-examined";
    public static final String RELEASED = "results-published";

    private Records() {}

    /** A juror or an entry, with the member state it stands for. */
    public record Stated(String id, @Nullable String state) {

        private Map<String, Object> content() {
            return Map.of("id", id, "state", state == null ? "" : state);
        }
    }

    /**
     * A round and everything that decides it but the sheets.
     *
     * @param state of a national panel, empty for a jury of all states
     * @param rulesHash SHA-256 of the rules file
     * @param scoring as {@link Scoring#of} writes it
     * @param lots the seed that lots are drawn from
     */
    public record Round(
            String round,
            String stage,
            String category,
            String state,
            List<Stated> entries,
            List<Stated> jurors,
            String rulesHash,
            Map<String, Object> scoring,
            String lots) {

        public Map<String, Object> content() {
            Map<String, Object> content = new TreeMap<>();
            content.put("category", category);
            content.put("entries", entries.stream().map(Stated::content).toList());
            content.put("jurors", jurors.stream().map(Stated::content).toList());
            content.put("lots", lots);
            content.put("round", round);
            content.put("rules", rulesHash);
            content.put("scoring", scoring);
            content.put("stage", stage);
            content.put("state", state);
            return content;
        }
    }

    /** @param marks by criterion: a decimal, or {@code abstain} */
    public static Map<String, Object> sheet(
            String round, String sheet, String juror, String entry, int revision, Map<String, String> marks) {
        return Map.of(
                "entry", entry,
                "juror", juror,
                "marks", marks,
                "revision", revision,
                "round", round,
                "sheet", sheet);
    }

    /**
     * A vote of the public; a voter's last one counts.
     *
     * @param state the account's, where the rules count the publics of the states apart; else null
     */
    public static Map<String, Object> vote(
            String round, String vote, String voter, int revision, List<String> entries, @Nullable String state) {
        Map<String, Object> content = new TreeMap<>(
                Map.of("entries", entries, "revision", revision, "round", round, "vote", vote, "voter", voter));
        if (state != null) {
            content.put("state", state);
        }
        return content;
    }

    /** A juror who joins after the round was opened. */
    public static Map<String, Object> juror(String round, Stated juror) {
        Map<String, Object> content = new TreeMap<>(juror.content());
        content.remove("id");
        content.put("juror", juror.id());
        content.put("round", round);
        return content;
    }

    /** A juror does not score an entry after all, or the sheet does not count: recused or taken back. */
    public static Map<String, Object> exclusion(String round, String juror, String entry, String reason) {
        return Map.of("entry", entry, "juror", juror, "reason", reason, "round", round);
    }

    /** A sheet that two people struck out. */
    public static Map<String, Object> strikeOut(
            String round, String juror, String entry, String reason, String proposedBy, String confirmedBy) {
        Map<String, Object> content = new TreeMap<>(exclusion(round, juror, entry, reason));
        content.put("confirmed-by", confirmedBy);
        content.put("proposed-by", proposedBy);
        return content;
    }

    /** The chair's order of entries that the rules left equal. */
    public static Map<String, Object> ruling(String round, List<String> bestFirst, String reason) {
        return Map.of("order", bestFirst, "reason", reason, "round", round);
    }

    /** A place that two people changed. */
    public static Map<String, Object> override(
            String round, String entry, int place, String reason, String proposedBy, String confirmedBy) {
        return Map.of(
                "confirmed-by", confirmedBy,
                "entry", entry,
                "place", place,
                "proposed-by", proposedBy,
                "reason", reason,
                "round", round);
    }

    /** A round was closed, frozen or opened again. */
    public static Map<String, Object> turn(String round) {
        return Map.of("round", round);
    }

    /** What looked odd when a round was sealed; it changes no place. */
    public static Map<String, Object> examined(String round, List<Map<String, Object>> flags) {
        return Map.of("flags", flags, "round", round);
    }

    /** The rules of the edition are fixed. */
    public static Map<String, Object> rules(String edition, String rulesHash) {
        return Map.of("edition", edition, "rules", rulesHash);
    }
}
