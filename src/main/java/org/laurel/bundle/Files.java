package org.laurel.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.merkle.Hash;

/** The files of a bundle by their names. */
record Files(SortedMap<String, byte[]> byName) {

    static final String FORMAT = "laurel-bundle/1";
    static final String MANIFEST = "bundle.json";
    static final String CHECKPOINTS = "checkpoints.json";
    static final String ENTRIES = "entries.json";
    static final String LOG = "log.jsonl";
    static final String OUTCOME = "outcome.json";
    static final String RECORDS = "records.jsonl";
    static final String RELEASE = "release.json";
    static final String RULES = "rules.yaml";

    /** Those that the manifest lists; the log and the release come after it. */
    static final List<String> LISTED = List.of(CHECKPOINTS, ENTRIES, OUTCOME, RECORDS, RULES);

    private static final TreeSet<String> ALL =
            new TreeSet<>(List.of(MANIFEST, CHECKPOINTS, ENTRIES, LOG, OUTCOME, RECORDS, RELEASE, RULES));

    static Files empty() {
        return new Files(new TreeMap<>());
    }

    static Files read(byte[] zip) throws BadBundle {
        Files files = new Files(Container.read(zip));
        if (!files.byName.containsKey(MANIFEST)) {
            throw new BadBundle("it is a zip file, but no bundle: it has no " + MANIFEST);
        }
        String format = files.format();
        if (!format.equals(FORMAT)) {
            throw new BadBundle("it is of the version " + format + "; this program reads " + FORMAT);
        }
        if (!files.byName.keySet().equals(ALL)) {
            throw new BadBundle("its files are " + String.join(", ", files.byName.keySet()) + "; a bundle has "
                    + String.join(", ", ALL));
        }
        return files;
    }

    private String format() throws BadBundle {
        try {
            String format = LoggedRecord.of(json(MANIFEST), "format");
            return format.length() < 40 ? format.replaceAll("[^ -~]", "?") : "of another program";
        } catch (IllegalArgumentException e) {
            throw new BadBundle("its " + MANIFEST + " cannot be read: " + e.getMessage());
        }
    }

    Files with(String name, byte[] bytes) {
        byName.put(name, bytes);
        return this;
    }

    Files with(String name, Object json) {
        return with(name, CanonicalJson.bytes(json));
    }

    byte[] bytes(String name) {
        byte[] bytes = byName.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return bytes;
    }

    String hash(String name) {
        return Hash.of(bytes(name)).hex();
    }

    /** @throws IllegalArgumentException unless it is canonical JSON */
    Map<String, Object> json(String name) {
        return CanonicalJson.read(text(bytes(name), name));
    }

    /** @throws IllegalArgumentException unless every line ends with a line end */
    List<String> lines(String name) {
        String all = text(bytes(name), name);
        if (!all.isEmpty() && !all.endsWith("\n")) {
            throw new IllegalArgumentException(name + " is cut short");
        }
        return all.isEmpty()
                ? List.of()
                : List.of(all.substring(0, all.length() - 1).split("\n", -1));
    }

    private static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + " is not UTF-8", e);
        }
    }
}
