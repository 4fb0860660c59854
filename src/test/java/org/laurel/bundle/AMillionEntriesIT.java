package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.InclusionProof;
import org.laurel.audit.merkle.Leaves;
import org.laurel.audit.merkle.Proofs;

/** A log of 1,000,000 entries: how long one core takes to verify it, and how long its proofs are. Prints both. */
class AMillionEntriesIT {

    private static final int ENTRIES = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void areVerifiedInAtMostFiveSeconds() throws IOException, BadBundle {
        AnEdition edition = AnEdition.tiny(1);
        while (edition.log.lines.size() < ENTRIES - 1) {
            edition.log.act("reminded", "x" + edition.log.lines.size());
        }
        byte[] zip = edition.published();
        edition.log.lines.clear();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        List<Finding> findings = Verification.of(zip, Optional.empty(), Optional.empty());
        double first = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        double onTheClock = (System.nanoTime() - start) / 1e9;
        assertThat(findings).allMatch(Finding::holds);
        System.out.printf(
                Locale.ROOT,
                "%,d entries, %,d bytes: first verifier %.2f s of one core, %.2f s on the clock%n",
                ENTRIES,
                zip.length,
                first,
                onTheClock);
        assertThat(first).isLessThan(5);

        SecondVerifier.needed();
        Path file = java.nio.file.Files.write(folder.resolve("bundle.zip"), zip);
        start = System.nanoTime();
        assertThat(SecondVerifier.of(file).exit()).isZero();
        double second = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "the same: second verifier %.2f s with its start%n", second);
    }

    @Test
    void areProvedInAtMostTwentyOneHashes() {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            leaves.add(Hash.leaf(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)}));
        }
        Proofs proofs = new Proofs(new Leaves(leaves));
        int longest = 0;
        for (int i = 0; i < ENTRIES; i += 997) {
            InclusionProof proof = proofs.inclusion(i, ENTRIES);
            longest = Math.max(longest, proof.path().size());
            assertThat(proof.holds(leaves.get(i), proofs.root(ENTRIES))).isTrue();
        }
        int later = 0;
        for (int earlier = 1; earlier < ENTRIES; earlier += 9973) {
            later = Math.max(later, proofs.consistency(earlier, ENTRIES).path().size());
        }
        System.out.println("of " + ENTRIES + " entries: an entry is proved by at most " + longest
                + " hashes, that the log only grew by at most " + later);
        assertThat(longest).isLessThanOrEqualTo(21);
        assertThat(later).isLessThanOrEqualTo(21);
    }
}
