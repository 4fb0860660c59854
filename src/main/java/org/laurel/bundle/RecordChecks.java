package org.laurel.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Opening;

/** Compares every record of a bundle with what the log committed to, and sees that none was left out. */
final class RecordChecks {

    private final LogFile log;
    private final List<Finding> findings;
    /** Those that refer to an entry of the log, in its order. */
    final List<LoggedRecord> records = new ArrayList<>();

    private final Set<String> opened = new HashSet<>();
    private final Set<String> scopes = new TreeSet<>();
    private long last = -1;

    RecordChecks(LogFile log, List<Finding> findings) {
        this.log = log;
        this.findings = findings;
    }

    void check(Files files) {
        int before = findings.size();
        release(files);
        files.lines(Files.RECORDS).forEach(this::record);
        leftOut();
        if (findings.size() == before) {
            findings.add(Finding.holds(
                    "All " + records.size() + " records are what the log committed to, and none was left out."));
        }
    }

    private void release(Files files) {
        Map<String, Object> manifest = files.json(Files.MANIFEST);
        Map<String, Object> release = files.json(Files.RELEASE);
        Opening opening = new Opening(LoggedRecord.of(release, "leaf"), LoggedRecord.of(release, "salt"), manifest);
        LogFile.Entry entry = log.committed.get(opening.leaf());
        boolean holds = false;
        if (entry != null) {
            LoggedRecord record = LoggedRecord.of(entry.index(), entry.line(), opening);
            holds = record.is(Records.RELEASED) && record.holds();
        }
        if (!holds) {
            findings.add(Finding.fails("What is published is not what was logged when the results were released."));
        }
        opened.add(opening.leaf());
        scopes.add(LoggedRecord.of(manifest, "edition"));
    }

    private void record(String line) {
        try {
            Opening opening = Opening.read(line);
            LogFile.Entry entry = log.committed.get(opening.leaf());
            if (entry == null) {
                fail("A record " + shown(opening) + " refers to no entry of the log.");
                return;
            }
            LoggedRecord record = LoggedRecord.of(entry.index(), entry.line(), opening);
            scopes.add(record.round());
            ordered(record);
            if (!record.holds()) {
                fail("The " + record.name() + " is not what the log committed to.");
            }
            records.add(record);
        } catch (IllegalArgumentException e) {
            fail("A record cannot be read: " + e.getMessage() + ".");
        }
    }

    private static String shown(Opening opening) {
        Object sheet = opening.content().get("sheet");
        return sheet instanceof String id
                ? "of sheet " + id + " (juror " + opening.content().get("juror") + ", entry "
                        + opening.content().get("entry") + ")"
                : "of " + opening.content().getOrDefault("round", "the edition");
    }

    private void ordered(LoggedRecord record) {
        if (!opened.add(record.opening().leaf())) {
            fail("The " + record.name() + " is there twice.");
        } else if (record.index() < last) {
            fail("The " + record.name() + " is not in the order of the log.");
        }
        last = record.index();
    }

    /** Nobody can leave one sheet of a round out: the log says which entries commit to something of the round. */
    private void leftOut() {
        log.committed.forEach((leaf, entry) -> {
            if (!opened.contains(leaf) && scopes.contains(entry.scope())) {
                Map<String, Object> line = CanonicalJson.read(entry.line());
                fail("The " + LoggedRecord.of(line, "act") + " of " + LoggedRecord.of(line, "subject")
                        + " is in the log and not in the bundle.");
            }
        });
    }

    private void fail(String sentence) {
        findings.add(Finding.fails(sentence));
    }
}
