package org.laurel.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Proofs over logs of every size up to a few dozen, each checked for holding and for not holding anything else. */
class TheLogOnlyGrowsTest {

    private static final int LARGEST = 36;

    private final List<Hash> leaves = IntStream.range(0, LARGEST)
            .mapToObj(i -> Hash.leaf(new byte[] {(byte) i}))
            .toList();
    private final Proofs proofs = new Proofs(new Leaves(leaves));

    /** The definition of RFC 6962, section 2.1, word for word. */
    private static Hash treeHash(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(treeHash(leaves.subList(0, k)), treeHash(leaves.subList(k, leaves.size())));
    }

    private Hash rootOf(int size) {
        return size == 0 ? Hash.OF_NOTHING : treeHash(leaves.subList(0, size));
    }

    @Test
    void theRootsOfThePublishedTestVectorComeOut() {
        CompactRange range = new CompactRange();
        List<String> roots = new ArrayList<>();
        for (String entry : List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")) {
            range.append(Hash.leaf(HexFormat.of().parseHex(entry)));
            roots.add(range.root().hex());
        }
        assertThat(roots.get(0)).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(roots.get(7)).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void appendingOneByOneGivesTheRootOfTheDefinition() {
        CompactRange range = new CompactRange();
        assertThat(range.root()).isEqualTo(rootOf(0));
        for (Hash leaf : leaves) {
            range.append(leaf);
            int size = (int) range.size();
            assertThat(range.root()).isEqualTo(rootOf(size)).isEqualTo(proofs.root(size));
            assertThat(CompactRange.read(size, range.written()).root()).isEqualTo(rootOf(size));
        }
    }

    @Test
    void everyEntryIsProvedInAtMostLogTwoPlusOneHashes() {
        for (int size = 1; size <= LARGEST; size++) {
            int most = 1 + (int) Math.floor(Math.log(size) / Math.log(2));
            for (int index = 0; index < size; index++) {
                InclusionProof proof = proofs.inclusion(index, size);
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(most);
                assertThat(proof.holds(leaves.get(index), rootOf(size))).isTrue();
            }
        }
    }

    @Test
    void aProofHoldsForNoOtherEntryPlaceSizeOrRoot() {
        for (int size = 1; size <= 13; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> path = proofs.inclusion(index, size).path();
                for (int other = 0; other < LARGEST; other++) {
                    boolean same = other == index;
                    assertThat(new InclusionProof(index, size, path).holds(leaves.get(other), rootOf(size)))
                            .isEqualTo(same);
                    assertThat(new InclusionProof(other, size, path).holds(leaves.get(index), rootOf(size)))
                            .isEqualTo(same);
                    assertThat(new InclusionProof(index, size, path).holds(leaves.get(index), rootOf(other)))
                            .isEqualTo(other == size);
                }
            }
        }
    }

    @Test
    void everyLogIsProvedTheBeginningOfEveryLaterOne() {
        for (int later = 0; later <= LARGEST; later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                ConsistencyProof proof = proofs.consistency(earlier, later);
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(2 + 32 - Integer.numberOfLeadingZeros(later));
                assertThat(proof.holds(rootOf(earlier), rootOf(later))).isTrue();
            }
        }
    }

    @Test
    void anotherBeginningIsNotProved() {
        for (int later = 2; later <= 13; later++) {
            for (int earlier = 1; earlier < later; earlier++) {
                List<Hash> path = proofs.consistency(earlier, later).path();
                for (int other = 0; other < LARGEST; other++) {
                    assertThat(new ConsistencyProof(earlier, later, path).holds(rootOf(other), rootOf(later)))
                            .isEqualTo(other == earlier);
                    assertThat(new ConsistencyProof(earlier, later, path).holds(rootOf(earlier), rootOf(other)))
                            .isEqualTo(other == later);
                }
            }
        }
    }

    @Test
    void aPathWithOneHashTooManyOrTooFewDoesNotHold() {
        List<Hash> path = proofs.inclusion(5, 13).path();
        List<Hash> longer = new ArrayList<>(path);
        longer.add(leaves.get(0));
        assertThat(new InclusionProof(5, 13, longer).holds(leaves.get(5), rootOf(13)))
                .isFalse();
        assertThat(new InclusionProof(5, 13, path.subList(1, path.size())).holds(leaves.get(5), rootOf(13)))
                .isFalse();
    }

    @Test
    void aNodeCannotPassForALeaf() {
        byte[] both = new byte[64];
        System.arraycopy(leaves.get(0).bytes(), 0, both, 0, 32);
        System.arraycopy(leaves.get(1).bytes(), 0, both, 32, 32);
        assertThat(Hash.leaf(both)).isNotEqualTo(Hash.node(leaves.get(0), leaves.get(1)));
        assertThat(Hash.leaf("x".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Hash.of("x".getBytes(StandardCharsets.UTF_8)));
    }
}
