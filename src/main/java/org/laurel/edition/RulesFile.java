package org.laurel.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.laurel.edition.yaml.Complaints;
import org.laurel.edition.yaml.PlainYaml;
import org.laurel.edition.yaml.Value;

/** The bytes of a rules file under the name that its problems are told by; line ends are taken as LF. */
record RulesFile(String name, byte[] bytes) {

    /** Reads no more than it takes to see that a file is too large. */
    static RulesFile read(String name, InputStream in) throws IOException {
        return new RulesFile(name, in.readNBytes(PlainYaml.MOST_BYTES + 1));
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(withPlainLineEnds()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private byte[] withPlainLineEnds() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean beforeLineFeed = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!beforeLineFeed) {
                plain.write(bytes[i]);
            }
        }
        return plain.toByteArray();
    }

    <T> Reading<T> as(Function<Value, Optional<T>> reader) {
        Complaints complaints = new Complaints();
        Optional<T> read = PlainYaml.read(bytes, complaints).flatMap(reader);
        List<Problem> problems = complaints.inOrder().stream()
                .map(each -> new Problem(name, each.line(), each.wrong(), each.right()))
                .toList();
        return problems.isEmpty() ? Reading.of(read.orElseThrow()) : Reading.refused(problems);
    }
}
