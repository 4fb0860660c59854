package org.laurel.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.merkle.CompactRange;
import org.laurel.audit.merkle.Hash;

/** A bundle's log, gone through once: every line hashed, the root at every size that somebody signed. */
final class LogFile {

    private static final byte[] UNCOMMITTED = ",\"commitment\":\"\",\"private\":\"".getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes;
    private final CompactRange tree = new CompactRange();
    private final Set<Long> sizes;
    /** The hash of every entry. */
    final List<Hash> leaves = new ArrayList<>();
    /** The entries that commit to something, by the hash of their leaf. */
    final Map<String, Entry> committed = new HashMap<>();

    private final Map<Long, Hash> roots = new HashMap<>();
    private boolean complete = true;

    /** One entry that commits to something. */
    record Entry(long index, String line) {

        String scope() {
            return LoggedRecord.of(CanonicalJson.read(line), "scope");
        }
    }

    private LogFile(byte[] bytes, Set<Long> sizes) {
        this.bytes = bytes;
        this.sizes = sizes;
    }

    static LogFile read(byte[] bytes, Set<Long> sizes) {
        LogFile log = new LogFile(bytes, sizes);
        log.keepRoot();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                log.entry(from, at);
                from = at + 1;
            }
        }
        log.complete = from == bytes.length;
        return log;
    }

    private void entry(int from, int to) {
        Hash leaf = Hash.leaf(bytes, from, to - from);
        if (!isUncommitted(from, to)) {
            String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            committed.put(leaf.hex(), new Entry(tree.size(), line));
        }
        leaves.add(leaf);
        tree.append(leaf);
        keepRoot();
    }

    /** What is searched for cannot stand inside a text of canonical JSON, whose quotes are escaped. */
    private boolean isUncommitted(int from, int to) {
        for (int at = from; at <= to - UNCOMMITTED.length; at++) {
            if (bytes[at] == UNCOMMITTED[0]
                    && java.util.Arrays.equals(
                            bytes, at, at + UNCOMMITTED.length, UNCOMMITTED, 0, UNCOMMITTED.length)) {
                return true;
            }
        }
        return false;
    }

    private void keepRoot() {
        if (sizes.contains(tree.size())) {
            roots.put(tree.size(), tree.root());
        }
    }

    boolean complete() {
        return complete;
    }

    long size() {
        return tree.size();
    }

    /** The root when the log had that size, if it ever had. */
    java.util.Optional<Hash> root(long size) {
        return java.util.Optional.ofNullable(roots.get(size));
    }
}
