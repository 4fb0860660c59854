package org.laurel.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Checkpoints;
import org.laurel.audit.Receipt;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.InclusionProof;
import org.laurel.platform.Etag;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for the programs of whoever holds a receipt, and of witnesses who keep checkpoints. */
@RestController
@RequestMapping("/api/v1/log")
class LogApi {

    private final AuditLog log;
    private final Checkpoints checkpoints;

    LogApi(AuditLog log, Checkpoints checkpoints) {
        this.log = log;
        this.checkpoints = checkpoints;
    }

    /** A signed statement of what the log was at one size; {@code key} is what its signature is checked with. */
    record CheckpointTold(long size, Instant madeAt, String note, String key) {}

    /**
     * An entry of the log, as everybody may see it.
     *
     * @param proof that it is in the newest checkpoint; null until the next one is made
     */
    record LeafTold(String leaf, String line, @Nullable ProofTold proof) {}

    /** The hashes beside the way from a leaf to the root, the lowest first, in hexadecimal (RFC 9162, section 2.1.3). */
    record ProofTold(long index, long size, List<String> path) {

        static ProofTold of(InclusionProof proof) {
            return new ProofTold(
                    proof.index(),
                    proof.size(),
                    proof.path().stream().map(Hash::hex).toList());
        }
    }

    /** The hashes that lead from one checkpoint to a later one, in hexadecimal (RFC 9162, section 2.1.4). */
    record ConsistencyTold(long earlier, long later, List<String> path) {}

    @GetMapping("/checkpoints/latest")
    ResponseEntity<CheckpointTold> latest() {
        return told(checkpoints.latest());
    }

    @GetMapping("/checkpoints/{size}")
    ResponseEntity<CheckpointTold> over(@PathVariable String size) {
        return told(checkpoints.over(size));
    }

    private ResponseEntity<CheckpointTold> told(Optional<Checkpoints.Made> found) {
        Checkpoints.Made made = made(found);
        return ResponseEntity.ok()
                .eTag(Etag.of(made.note().written()).quoted())
                .body(new CheckpointTold(
                        made.size(),
                        made.at(),
                        made.note().written(),
                        checkpoints.key().written()));
    }

    /** @param leaf the receipt's code */
    @GetMapping("/leaves/{leaf}")
    LeafTold leaf(@PathVariable String leaf) {
        Receipt receipt = Optional.of(leaf)
                .filter(Hash::isHex)
                .map(code -> new Receipt(Hash.ofHex(code)))
                .orElseThrow(() -> unknown(Phrase.of("no.audit.entry-unknown")));
        String line = log.line(receipt.leaf()).orElseThrow(() -> unknown(Phrase.of("no.audit.entry-unknown")));
        ProofTold proof = checkpoints
                .latest()
                .flatMap(last -> checkpoints.inclusion(receipt, last.size()))
                .map(ProofTold::of)
                .orElse(null);
        return new LeafTold(leaf, line, proof);
    }

    /** That the log only grew between two checkpoints, by their sizes. */
    @GetMapping("/consistency")
    ConsistencyTold consistency(
            @RequestParam(defaultValue = "") String earlier, @RequestParam(defaultValue = "") String later) {
        long from = made(checkpoints.over(earlier)).size();
        long to = made(checkpoints.over(later)).size();
        if (from > to) {
            throw new RefusedException(Refusal.because(Refusal.Kind.INVALID, Phrase.of("no.audit.earlier-is-smaller")));
        }
        var proof = checkpoints.consistency(from, to);
        return new ConsistencyTold(
                from, to, proof.path().stream().map(Hash::hex).toList());
    }

    private static Checkpoints.Made made(Optional<Checkpoints.Made> found) {
        return found.orElseThrow(() -> unknown(Phrase.of("no.audit.checkpoint-unknown")));
    }

    private static RefusedException unknown(String sentence) {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, sentence));
    }
}
