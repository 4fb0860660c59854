package org.laurel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laurel.platform.Answer;

/** The seal by itself: chair, secretariat and auditor, any two of whom open. */
class TwoOfThreeHoldTheKeyTest {

    private static final LockedKey.Cost CHEAP = new LockedKey.Cost(8, 1, 1);
    private static final byte[] STANDINGS = "B, C, A: 24, 24, 23".getBytes(StandardCharsets.UTF_8);

    private final List<LockedKey> holders = List.of(key("chair"), key("secretariat"), key("auditor"));
    private final List<UnlockedKey> opened =
            holders.stream().map(TwoOfThreeHoldTheKeyTest::unlocked).toList();
    private final SealedBox box = SealedBox.seal("final", STANDINGS, 2, holders);

    private static LockedKey key(String holder) {
        return LockedKey.create(holder, "the passphrase of " + holder, CHEAP, 12)
                .orThrow();
    }

    private static UnlockedKey unlocked(LockedKey key) {
        return key.unlock("the passphrase of " + key.holder()).orThrow();
    }

    private Share share(int holder) {
        return opened.get(holder).share(box).orElseThrow();
    }

    @Test
    void noSingleShareOpens() {
        for (int one = 0; one < 3; one++) {
            assertThat(box.open(List.of(share(one)))).isEmpty();
            assertThat(box.open(List.of(share(one), share(one)))).isEmpty();
        }
    }

    @Test
    void everyPairOpens() {
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < 3; other++) {
                if (one != other) {
                    assertThat(box.open(List.of(share(one), share(other)))).contains(STANDINGS);
                }
            }
        }
        assertThat(box.open(List.of(share(2), share(0), share(1)))).contains(STANDINGS);
    }

    @Test
    void anySealOfThreeOfFiveOpensWithThree() {
        List<LockedKey> five = List.of(key("a"), key("b"), key("c"), key("d"), key("e"));
        SealedBox of5 = SealedBox.seal("five", STANDINGS, 3, five);
        List<Share> all =
                five.stream().map(k -> unlocked(k).share(of5).orElseThrow()).toList();
        for (int without = 0; without < 32; without++) {
            List<Share> some = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                if ((without >> i & 1) == 1) {
                    some.add(all.get(i));
                }
            }
            assertThat(of5.open(some).isPresent()).isEqualTo(some.size() >= 3);
        }
    }

    @Test
    void aLostHolderIsReplacedAndTheOldShareIsWorthNothing() {
        LockedKey newcomer = key("deputy");
        List<LockedKey> next = List.of(holders.get(0), newcomer, holders.get(2));
        SealedBox anew = box.cutAnew(List.of(share(0), share(2)), 2, next).orElseThrow();
        Share deputy = unlocked(newcomer).share(anew).orElseThrow();
        Share chair = opened.get(0).share(anew).orElseThrow();

        assertThat(anew.open(List.of(chair, deputy))).contains(STANDINGS);
        assertThat(opened.get(1).share(anew)).isEmpty();
        assertThat(anew.open(List.of(share(1), deputy))).isEmpty();
        assertThat(anew.contentHash()).isEqualTo(box.contentHash());
    }

    @Test
    void oneHolderAloneReplacesNobody() {
        assertThat(box.cutAnew(List.of(share(0)), 2, holders)).isEmpty();
    }

    @Test
    void theFirstLeavesTheShareForTheSecondAlone() {
        Share.Forwarded left = share(0).forwardTo(holders.get(1));
        assertThat(opened.get(2).receive(left)).isEmpty();
        Share received = opened.get(1).receive(left).orElseThrow();
        assertThat(box.open(List.of(received, share(1)))).contains(STANDINGS);
    }

    @Test
    void aShareWorksOrItIsSaid() {
        assertThat(opened).allMatch(UnlockedKey::works);
        UnlockedKey mixedUp = new UnlockedKey(
                "chair",
                new Hpke.Pair(holders.get(0).publicKey(), Hpke.generate().privateKey()));
        assertThat(mixedUp.works()).isFalse();
    }

    @Test
    void aWrongPassphraseOpensNothing() {
        assertThat(holders.get(0).unlock("the passphrase of nobody"))
                .isEqualTo(Answer.refuse(
                        org.laurel.platform.Refusal.Kind.INVALID,
                        "That passphrase does not open the key of the chair. Nothing was changed."));
    }

    @Test
    void aShortPassphraseIsRefused() {
        assertThat(LockedKey.create("chair", "eleven lett", CHEAP, 12).given()).isFalse();
        assertThat(LockedKey.create("chair", "twelve lette", CHEAP, 12).given()).isTrue();
    }

    @Test
    void keysAndBoxesAreReadAsTheyWereWritten() {
        LockedKey key = LockedKey.read(holders.get(0).written());
        assertThat(unlocked(key).works()).isTrue();
        SealedBox read = SealedBox.read(box.written());
        assertThat(read.written()).isEqualTo(box.written());
        assertThat(read.open(List.of(share(0), share(1)))).contains(STANDINGS);
    }

    @Test
    void neitherContentNorKeysStandInWhatIsStored() {
        String stored = box.written() + holders.get(0).written();
        for (Share share : List.of(share(0), share(1), share(2))) {
            assertThat(stored)
                    .doesNotContain(Base64.getEncoder().encodeToString(share.bytes()))
                    .doesNotContain(HexFormat.of().formatHex(share.bytes()));
        }
        assertThat(stored).doesNotContain(Base64.getEncoder().encodeToString(STANDINGS));
    }

    @Test
    void everyChangeOfAStoredByteIsNoticed() {
        byte[] changed = box.content().clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] ^= 1;
            assertThat(with(changed).open(List.of(share(0), share(1)))).isEmpty();
            changed[i] ^= 1;
        }
        assertThat(with(changed).open(List.of(share(0), share(1)))).contains(STANDINGS);
    }

    private SealedBox with(byte[] content) {
        return new SealedBox(box.id(), box.generation(), box.needed(), box.nonce(), content, box.wraps());
    }

    @Test
    void theContentOfOneBoxDoesNotPassForAnothers() {
        SealedBox other =
                new SealedBox("semi-final", box.generation(), box.needed(), box.nonce(), box.content(), box.wraps());
        assertThat(opened.get(0).share(other)).isEqualTo(Optional.empty());
    }

    @Test
    void aSealThatOnePersonOpensIsNone() {
        assertThatThrownBy(() -> SealedBox.seal("x", STANDINGS, 1, holders)).hasMessageContaining("not 1 of 3");
        assertThatThrownBy(() -> SealedBox.seal("x", STANDINGS, 4, holders)).hasMessageContaining("not 4 of 3");
    }

    @Test
    void theUsualCostIsThatOfTheStandard() {
        LockedKey dear = LockedKey.create("chair", "the passphrase of chair", new LockedKey.Cost(65536, 3, 4), 12)
                .orThrow();
        assertThat(unlocked(dear).works()).isTrue();
        assertThatThrownBy(() -> LockedKey.read(dear.written().replace("\"passes\":3", "\"passes\":300")))
                .hasMessage("not a key of Laurel's");
    }
}
