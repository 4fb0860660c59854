package org.laurel.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.InclusionProof;
import org.laurel.audit.merkle.Leaves;
import org.laurel.audit.merkle.NoteKey;
import org.laurel.audit.merkle.Proofs;
import org.laurel.audit.merkle.SignedNote;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;

/** Goes through a bundle and says what holds and what does not; trusts nothing in it but the key it names. */
public final class Verification {

    private final List<Finding> findings = new ArrayList<>();
    private final Files files;

    private Verification(Files files) {
        this.files = files;
    }

    /**
     * Everything that was checked, in the order in which a reader would ask.
     *
     * @param held a checkpoint that somebody kept, as it was sent
     * @param receipt the code of a receipt
     * @throws BadBundle if the file is no bundle at all
     */
    public static List<Finding> of(byte[] zip, Optional<String> held, Optional<String> receipt) throws BadBundle {
        Verification verification = new Verification(Files.read(zip));
        verification.guarded("The bundle", () -> verification.check(held, receipt));
        return verification.findings;
    }

    /** What cannot be read is a finding as everything else is. */
    private void guarded(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            findings.add(Finding.fails(what + " cannot be read: " + e.getMessage() + "."));
        }
    }

    private void check(Optional<String> held, Optional<String> receipt) {
        Map<String, Object> manifest = files.json(Files.MANIFEST);
        manifest(manifest);
        NoteKey key = NoteKey.parse(LoggedRecord.of(manifest, "key"));
        CheckpointChain chain = new CheckpointChain(key, files.json(Files.CHECKPOINTS), files.json(Files.RELEASE));
        Set<Long> sizes = new TreeSet<>(chain.sizes());
        Optional<SignedNote> kept = held.flatMap(this::note);
        kept.ifPresent(note ->
                sizes.add(org.laurel.audit.merkle.Checkpoint.parse(note.text()).size()));
        LogFile log = LogFile.read(files.bytes(Files.LOG), sizes);
        chain.check(log, findings);
        kept.ifPresent(note -> chain.held(note, log, findings));
        RecordChecks records = new RecordChecks(log, findings);
        guarded("The list of records", () -> records.check(files));
        guarded("The outcome", () -> places(manifest, records.records));
        receipt.ifPresent(code -> receipt(code, log, records.records));
    }

    private Optional<SignedNote> note(String written) {
        try {
            SignedNote note = SignedNote.parse(written);
            org.laurel.audit.merkle.Checkpoint.parse(note.text());
            return Optional.of(note);
        } catch (IllegalArgumentException e) {
            findings.add(Finding.fails("The checkpoint you hold cannot be read: " + e.getMessage() + "."));
            return Optional.empty();
        }
    }

    private void manifest(Map<String, Object> manifest) {
        int before = findings.size();
        Object listed = manifest.get("files");
        for (String name : Files.LISTED) {
            if (!(listed instanceof Map<?, ?> hashes) || !files.hash(name).equals(hashes.get(name))) {
                findings.add(Finding.fails("The file " + name + " is not the one that the bundle lists."));
            }
        }
        if (findings.size() == before) {
            findings.add(
                    Finding.holds("The files of " + LoggedRecord.of(manifest, "name") + " are those that it lists."));
        }
    }

    private void places(Map<String, Object> manifest, List<LoggedRecord> records) {
        byte[] rules = files.bytes(Files.RULES);
        Edition edition = Editions.parse(Files.RULES, new String(rules, StandardCharsets.UTF_8))
                .orElseThrow();
        if (!edition.id().equals(LoggedRecord.of(manifest, "edition"))) {
            findings.add(Finding.fails("The rules are of the edition " + edition.id() + ", the bundle is of another: "
                    + manifest.get("edition") + "."));
        }
        records.stream()
                .filter(record ->
                        record.is(Records.RULES_FIXED) && !record.text("rules").equals(edition.rulesHash()))
                .forEach(record -> findings.add(
                        Finding.fails("The rules file is not the one that was fixed when the edition was opened.")));
        new PlaceChecks(edition, Recount.of(edition, records), findings)
                .check(files.json(Files.OUTCOME), files.json(Files.ENTRIES));
    }

    private void receipt(String code, LogFile log, List<LoggedRecord> records) {
        int index = Hash.isHex(code) ? log.leaves.indexOf(Hash.ofHex(code)) : -1;
        if (index < 0) {
            findings.add(Finding.fails("No entry of the log has your receipt."));
            return;
        }
        InclusionProof proof = new Proofs(new Leaves(log.leaves)).inclusion(index, log.size());
        Hash root = new Proofs(new Leaves(log.leaves)).root(log.size());
        boolean proved = proof.holds(log.leaves.get(index), root);
        String which = records.stream()
                .filter(record -> record.opening().leaf().equals(code))
                .findFirst()
                .map(record -> "the " + record.name() + ", as published")
                .orElse("an act without published content");
        findings.add(new Finding(
                proved,
                "Your receipt is entry " + index + " of the log, " + which + "; proved by "
                        + proof.path().size() + " hashes."));
    }

    /** Whether everything that was checked holds. */
    public static boolean holds(List<Finding> findings) {
        return findings.stream().allMatch(Finding::holds);
    }

    /** A checkpoint as a file has it. */
    public static String checkpoint(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
