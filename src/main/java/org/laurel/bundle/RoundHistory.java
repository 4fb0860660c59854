package org.laurel.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.Rulings;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreTable;

/** One round as its records tell it, in the order of the log: who judged what, which sheets count, what people decided. */
final class RoundHistory {

    final String id;
    final List<String> faults = new ArrayList<>();
    final List<Map<String, Object>> overrides = new ArrayList<>();
    final List<LoggedRecord> secrets = new ArrayList<>();
    private @Nullable LoggedRecord opened;
    private final Map<String, String> entries = new TreeMap<>();
    private final Map<String, String> jurors = new TreeMap<>();
    private final Map<List<String>, Map<String, Object>> sheets = new LinkedHashMap<>();
    /** By voter; who voted again has one vote. */
    final Map<String, PublicVoice.Ballot> votes = new LinkedHashMap<>();

    private final Map<List<String>, String> excluded = new LinkedHashMap<>();
    private final List<Rulings.ChairOrder> rulings = new ArrayList<>();
    private boolean closed;

    RoundHistory(String id) {
        this.id = id;
    }

    /** @throws IllegalArgumentException for a record that is not of its kind */
    void add(LoggedRecord record) {
        switch (record.act()) {
            case Records.OPENED, Records.AMENDED -> open(record);
            case Records.JUROR_ADDED -> jurors.put(record.text("juror"), record.text("state"));
            case Records.SUBMITTED, Records.SUPERSEDED -> sheet(record);
            case Records.VOTED -> vote(record);
            case Records.RECUSED, Records.TAKEN_BACK -> exclude(record);
            case Records.STRUCK_OUT -> {
                byTwo(record);
                exclude(record);
            }
            case Records.RULED ->
                rulings.add(new Rulings.ChairOrder(record.value("order", List.class), record.text("reason")));
            case Records.OVERRIDDEN -> override(record);
            case Records.CLOSED, Records.FROZEN -> closed = true;
            case Records.REOPENED -> closed = false;
            case Records.EXAMINED -> secrets.add(record);
            case Records.SEALED -> sealed(record);
            default -> faults.add("The " + record.name() + " is of a kind that this program does not know.");
        }
    }

    private void open(LoggedRecord record) {
        if (record.is(Records.OPENED) && opened != null) {
            faults.add("The round was opened twice.");
        }
        opened = record;
        stated(record, "entries", entries);
        stated(record, "jurors", jurors);
    }

    private static void stated(LoggedRecord record, String key, Map<String, String> into) {
        into.clear();
        record.<List<Map<String, Object>>>value(key, List.class)
                .forEach(one -> into.put(LoggedRecord.of(one, "id"), LoggedRecord.of(one, "state")));
    }

    private void sheet(LoggedRecord record) {
        if (closed) {
            faults.add("The " + record.name() + " came after the round was closed.");
        }
        if (!jurors.containsKey(record.text("juror")) || !entries.containsKey(record.text("entry"))) {
            faults.add("The " + record.name() + " is of a juror or an entry that the round does not have.");
            return;
        }
        secrets.add(record);
        sheets.put(key(record), record.value("marks", Map.class));
    }

    private void vote(LoggedRecord record) {
        if (closed) {
            faults.add("The " + record.name() + " came after the round was closed.");
        }
        Object state = record.opening().content().getOrDefault("state", "");
        votes.put(
                record.text("voter"),
                new PublicVoice.Ballot(String.valueOf(state), record.value("entries", List.class)));
    }

    private static List<String> key(LoggedRecord record) {
        return List.of(record.text("juror"), record.text("entry"));
    }

    private void exclude(LoggedRecord record) {
        excluded.put(key(record), record.text("reason"));
    }

    private void byTwo(LoggedRecord record) {
        if (record.text("proposed-by").equals(record.text("confirmed-by"))) {
            faults.add("The " + record.name() + " was proposed and confirmed by the same person.");
        }
    }

    private void override(LoggedRecord record) {
        byTwo(record);
        overrides.add(Map.of(
                "entry", record.text("entry"),
                "place", record.number("place"),
                "reason", record.text("reason")));
    }

    private void sealed(LoggedRecord record) {
        StringBuilder lines = new StringBuilder();
        secrets.forEach(secret -> lines.append(secret.opening().line()).append('\n'));
        byte[] plain = lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (!org.laurel.audit.merkle.Hash.of(plain).hex().equals(record.text("plain"))) {
            faults.add("What was sealed is not what the bundle shows of the sheets.");
        }
    }

    /** @throws IllegalArgumentException if it was never opened */
    LoggedRecord opened() {
        if (opened == null) {
            throw new IllegalArgumentException("the round was never opened");
        }
        return opened;
    }

    java.util.Set<String> entries() {
        return entries.keySet();
    }

    /** @param voices of the publics whose points are added */
    ScoreTable table(List<Criterion> scored, Scale scale, List<PublicVoice> voices) {
        ScoreTable.Builder table = ScoreTable.builder();
        entries.forEach((entry, state) -> table.entry(entry, state.isEmpty() ? null : state));
        jurors.forEach((juror, state) -> table.juror(juror, state.isEmpty() ? null : state));
        for (String juror : jurors.keySet()) {
            for (String entry : entries.keySet()) {
                scored.forEach(criterion ->
                        table.mark(juror, entry, criterion.id(), mark(List.of(juror, entry), criterion.id())));
            }
        }
        voices.forEach(voice -> voice.speak(table, entries.keySet(), scored, scale));
        return table.build();
    }

    private Mark mark(List<String> sheet, String criterion) {
        String reason = excluded.get(sheet);
        if (reason != null) {
            return new Mark.Excluded(reason);
        }
        Object written = sheets.getOrDefault(sheet, Map.of()).get(criterion);
        if (written == null) {
            return Mark.MISSING;
        }
        return written.equals("abstain") ? Mark.ABSTAINED : Mark.score((String) written);
    }

    Rulings rulings() {
        String lots = opened().text("lots");
        return new Rulings(rulings, lots.isEmpty() ? Optional.empty() : Optional.of(lots), Map.of());
    }
}
