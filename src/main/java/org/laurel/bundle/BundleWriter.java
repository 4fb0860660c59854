package org.laurel.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laurel.audit.Opening;
import org.laurel.audit.merkle.Checkpoint;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.Leaves;
import org.laurel.audit.merkle.NoteKey;
import org.laurel.audit.merkle.Proofs;
import org.laurel.audit.merkle.SignedNote;
import org.laurel.edition.Edition;

/**
 * Writes a bundle in two steps, because the log commits to what is published: first everything but the release, then, when the
 * release is logged and a checkpoint made over it, the file.
 */
public final class BundleWriter {

    private final Files files = Files.empty();
    private final Map<String, Object> manifest = new TreeMap<>();
    private final long lastSize;

    /**
     * Everything but the release.
     *
     * @param rules the rules file, its line ends as LF
     * @param entries what is published of each entry; {@code id} is the one that records use
     * @param openings of every scope of the edition, the rounds' and the edition's own
     * @param log the log's lines so far, all of them
     * @param checkpoints all that were made so far
     * @throws IllegalArgumentException if a record is of no line of the log, or a round cannot be counted
     */
    public BundleWriter(
            Edition edition,
            byte[] rules,
            NoteKey key,
            List<Map<String, Object>> entries,
            List<Opening> openings,
            List<String> log,
            List<SignedNote> checkpoints) {
        List<LoggedRecord> records = records(openings, log);
        files.with(Files.CHECKPOINTS, checkpoints(checkpoints, log))
                .with(Files.ENTRIES, Map.of("entries", entries))
                .with(Files.OUTCOME, Recount.of(edition, records).outcome())
                .with(
                        Files.RECORDS,
                        lines(records.stream()
                                .map(record -> record.opening().line())
                                .toList()))
                .with(Files.RULES, rules);
        lastSize = checkpoints.isEmpty() ? 0 : size(checkpoints.get(checkpoints.size() - 1));
        manifest.put("edition", edition.id());
        manifest.put("files", Files.LISTED.stream().collect(Collectors.toMap(name -> name, files::hash)));
        manifest.put("format", Files.FORMAT);
        manifest.put("key", key.written());
        manifest.put("name", edition.name());
    }

    /** What the act {@link Records#RELEASED} is to commit to, in the scope of the edition. */
    public Map<String, Object> manifest() {
        return Map.copyOf(manifest);
    }

    /**
     * The file.
     *
     * @param log the log's lines, the release among them
     * @param release what opens the release's commitment
     * @param checkpoint over all of the log
     */
    public byte[] finish(List<String> log, Opening release, SignedNote checkpoint) {
        List<String> proof = proof(new Proofs(new Leaves(hashes(log))), lastSize, log.size());
        files.with(Files.LOG, lines(log))
                .with(Files.MANIFEST, manifest)
                .with(
                        Files.RELEASE,
                        Map.of(
                                "checkpoint", checkpoint.written(),
                                "leaf", release.leaf(),
                                "proof", proof,
                                "salt", release.salt()));
        return Container.write(files.byName());
    }

    private static List<LoggedRecord> records(List<Opening> openings, List<String> log) {
        Map<String, Integer> places = new HashMap<>();
        List<Hash> hashes = hashes(log);
        IntStream.range(0, hashes.size())
                .forEach(index -> places.put(hashes.get(index).hex(), index));
        return openings.stream()
                .map(opening -> record(opening, places, log))
                .sorted(java.util.Comparator.comparingLong(LoggedRecord::index))
                .toList();
    }

    private static LoggedRecord record(Opening opening, Map<String, Integer> places, List<String> log) {
        Integer index = places.get(opening.leaf());
        if (index == null) {
            throw new IllegalArgumentException("the log has no entry with leaf " + opening.leaf());
        }
        return LoggedRecord.of(index, Objects.requireNonNull(log.get(index)), opening);
    }

    private static List<Hash> hashes(List<String> log) {
        List<Hash> hashes = new ArrayList<>(log.size());
        log.forEach(line -> hashes.add(Hash.leaf(line.getBytes(StandardCharsets.UTF_8))));
        return hashes;
    }

    private static Map<String, Object> checkpoints(List<SignedNote> checkpoints, List<String> log) {
        Proofs proofs = new Proofs(new Leaves(hashes(log)));
        List<List<String>> between = new ArrayList<>();
        for (int i = 1; i < checkpoints.size(); i++) {
            between.add(proof(proofs, size(checkpoints.get(i - 1)), size(checkpoints.get(i))));
        }
        return Map.of(
                "checkpoints", checkpoints.stream().map(SignedNote::written).toList(), "proofs", between);
    }

    private static List<String> proof(Proofs proofs, long earlier, long later) {
        return proofs.consistency(earlier, later).path().stream().map(Hash::hex).toList();
    }

    private static long size(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }

    /** Without a second copy in between: a log may have a million lines. */
    private static byte[] lines(List<String> lines) {
        int length = 0;
        for (String line : lines) {
            length = Math.addExact(length, line.getBytes(StandardCharsets.UTF_8).length + 1);
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        lines.forEach(line -> all.put(line.getBytes(StandardCharsets.UTF_8)).put((byte) '\n'));
        return all.array();
    }
}
