package org.laurel.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Commitment;
import org.laurel.audit.Opening;
import org.laurel.audit.merkle.Checkpoint;
import org.laurel.audit.merkle.CompactRange;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.NoteSigner;
import org.laurel.audit.merkle.SignedNote;

/** A log as the application writes one, made in a test: the same lines, salts from a seed. */
final class LogInMemory {

    final NoteSigner signer;
    final List<String> lines = new ArrayList<>();
    final List<Opening> openings = new ArrayList<>();
    final List<SignedNote> checkpoints = new ArrayList<>();
    private final CompactRange tree = new CompactRange();
    private final Random random;
    private long second;

    LogInMemory(NoteSigner signer, long seed) {
        this.signer = signer;
        this.random = new Random(seed);
    }

    private String hash() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void act(String act, String subject) {
        append(act, subject, "", "");
    }

    Opening record(String act, String subject, String scope, Map<String, Object> content) {
        Commitment to = Commitment.with(hash(), CanonicalJson.bytes(content));
        Hash leaf = append(act, subject, scope, to.hash());
        // as it comes back from the database
        Opening opening = Opening.read(new Opening(leaf.hex(), to.salt(), content).line());
        openings.add(opening);
        return opening;
    }

    private Hash append(String act, String subject, String scope, String commitment) {
        second++;
        String line = CanonicalJson.write(Map.of(
                "act", act,
                "at",
                        String.format(
                                java.util.Locale.ROOT,
                                "2026-01-15T%02d:%02d:%02d.000000Z",
                                second / 3600 % 24,
                                second / 60 % 60,
                                second % 60),
                "commitment", commitment,
                "private", hash(),
                "scope", scope,
                "subject", subject));
        lines.add(line);
        tree.append(leaf(line));
        return leaf(line);
    }

    static Hash leaf(String line) {
        return Hash.leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    /** A line as it is, with what opens it if anything does. */
    void take(String line, Map<String, Opening> opened) {
        lines.add(line);
        tree.append(leaf(line));
        Opening opening = opened.get(leaf(line).hex());
        if (opening != null) {
            openings.add(opening);
        }
    }

    SignedNote checkpoint() {
        SignedNote note = signer.sign(new Checkpoint(signer.key().name(), tree.size(), tree.root()).text());
        checkpoints.add(note);
        return note;
    }
}
