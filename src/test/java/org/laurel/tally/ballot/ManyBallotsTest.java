package org.laurel.tally.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More ballots than any buffer was made for at first: they come out as they went in. */
class ManyBallotsTest {

    @TempDir
    private Path folder;

    private static List<String> options(int number) {
        return IntStream.range(0, number).mapToObj(i -> "O%03d".formatted(i)).toList();
    }

    /** 1,500,000 marks, so several stretches of memory; ballot i is cast i + 1 times and begins with option i mod 100. */
    @Test
    void everyBallotIsKeptInItsOrderWithItsCount() {
        BallotBox box = Ballots.box(options(100));
        for (int ballot = 0; ballot < 15_000; ballot++) {
            for (int at = 0; at < 100; at++) {
                box.rank(at + 1, (ballot + at) % 100);
            }
            box.cast(ballot + 1);
        }
        int[] seen = {0};
        box.ballots().each((count, marks, from, to) -> {
            assertThat(count).isEqualTo(seen[0] + 1);
            assertThat(to - from).isEqualTo(100);
            assertThat(Ballots.option(marks[from])).isEqualTo(seen[0] % 100);
            assertThat(Ballots.option(marks[to - 1])).isEqualTo((seen[0] + 99) % 100);
            seen[0]++;
        });
        assertThat(seen[0]).isEqualTo(15_000);
        assertThat(box.ballots().size()).isEqualTo(15_000L * 15_001 / 2);
    }

    @Test
    void ballotsThatNameNobodyAreKeptToo() {
        BallotBox box = Ballots.box(List.of("A", "B"));
        box.cast(3);
        box.cast(2, "A");
        box.cast(1);
        List<String> kept = new ArrayList<>();
        box.ballots().each((count, marks, from, to) -> kept.add(count + " x " + (to - from)));
        assertThat(kept).containsExactly("3 x 0", "2 x 1", "1 x 0");
    }

    /** Thirty-one ballots are what the small counters hold before they are emptied. */
    @Test
    void ballotsCastOneByOneAreComparedLikeAPile() {
        BallotBox single = Ballots.box(List.of("A", "B", "C"));
        IntStream.range(0, 100).forEach(i -> single.cast(1, "B", "A"));
        BallotBox pile = Ballots.box(List.of("A", "B", "C")).cast(100, "B", "A");
        for (Unranked unranked : Unranked.values()) {
            Pairwise one = Pairwise.of(single.ballots(), unranked);
            Pairwise other = Pairwise.of(pile.ballots(), unranked);
            assertThat(one.rows()).isEqualTo(other.rows());
            assertThat(one.preferring(1, 0)).isEqualTo(100);
            assertThat(one.preferring(0, 2)).isEqualTo(unranked == Unranked.LAST ? 100 : 0);
        }
    }

    @Test
    void votesOfThousandsOfBallotsMoveOnRoundByRound() {
        BallotBox box = Ballots.box(List.of("A", "B", "C"));
        IntStream.range(0, 3_000).forEach(i -> box.cast(1, i % 2 == 0 ? "A" : "B"));
        IntStream.range(0, 1_200).forEach(i -> box.cast(1, "C", "A"));
        assertThat(InstantRunoff.of(box.ballots(), Unranked.LAST).places())
                .extracting(place -> place.options() + " " + place.value() + " " + place.decidedBy())
                .containsExactly("[A] 2700 round 2", "[B] 1500 round 2", "[C] 1200 round 1");
        assertThat(SingleTransferableVote.of(box.ballots(), 1, Optional.empty()).places())
                .extracting(place -> place.options() + " " + place.value())
                .containsExactly("[A] 2700", "[B] 1500", "[C] 1200");
    }

    /** Lines of 500 numbers cross every block of a file, the last one has no line end. */
    @Test
    void longLinesAcrossBlocksAreReadWhole() throws Exception {
        StringBuilder file = new StringBuilder("# NUMBER ALTERNATIVES: 500\n");
        IntStream.range(0, 500)
                .forEach(i -> file.append("# ALTERNATIVE NAME ")
                        .append(i + 1)
                        .append(": O")
                        .append(1000 + i)
                        .append('\n'));
        for (int ballot = 0; ballot < 300; ballot++) {
            int first = ballot;
            List<String> order = IntStream.range(0, 500)
                    .mapToObj(at -> String.valueOf((first + at) % 500 + 1))
                    .toList();
            file.append(ballot == 0 ? "" : "\n").append(ballot + 1).append(": ").append(String.join(",", order));
        }
        Path path = Files.writeString(folder.resolve("many.soc"), file);
        for (long streamedFrom : new long[] {Long.MAX_VALUE, 0}) {
            List<Integer> firsts = new ArrayList<>();
            Ballots ballots = BallotFile.read(path, streamedFrom).dances().get(0);
            ballots.each((count, marks, from, to) -> {
                assertThat(to - from).isEqualTo(500);
                assertThat(count).isEqualTo(firsts.size() + 1);
                firsts.add(Ballots.option(marks[from]));
            });
            assertThat(firsts).isEqualTo(IntStream.range(0, 300).boxed().toList());
            assertThat(ballots.size()).isEqualTo(300 * 301 / 2);
        }
        Files.writeString(path, file + "\n7: 1,x\n");
        assertThatThrownBy(() -> BallotFile.read(path)).hasMessageStartingWith("many.soc:802: ");
    }

    /** One line of half a megabyte: larger than what is read at once. */
    @Test
    void aLineLongerThanTheBufferIsALine() throws Exception {
        String comment = "# TITLE: " + "x".repeat(500_000) + "\n";
        Path path = Files.writeString(
                folder.resolve("long.soc"),
                "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n" + comment + "3: 2,1\n");
        assertThat(Plurality.of(BallotFile.read(path).dances().get(0)).winners())
                .containsExactly("B");
    }

    @Test
    void ranksHaveBounds() {
        BallotBox box = Ballots.box(options(20));
        assertThatThrownBy(() -> box.rank(0, 1)).hasMessage("rank 0 is not between 1 and 32767");
        assertThatThrownBy(() -> box.rank(32_768, 1)).hasMessage("rank 32768 is not between 1 and 32767");
        IntStream.range(0, 20).forEach(option -> box.rank(32_767 - option, option));
        box.cast(1);
        assertThat(Plurality.of(box.ballots()).winners()).containsExactly("O019");
    }
}
