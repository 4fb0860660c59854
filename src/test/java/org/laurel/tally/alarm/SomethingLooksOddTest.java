package org.laurel.tally.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Eleven states with a juror and three entries each; honest totals are quality and noise. */
class SomethingLooksOddTest {

    private static final Instant OPENED = Instant.parse("2025-11-01T08:00:00Z");
    private static final Instant CLOSED = OPENED.plus(Duration.ofDays(10));
    private static final int STATES = 11;

    /** What one juror adds to an entry's honest total. */
    private interface Leaning {
        double towards(int jurorState, int entryState);
    }

    private static List<HandedIn> sheets(long seed, Leaning leaning) {
        Random random = new Random(seed);
        double[] quality = IntStream.range(0, STATES * 3)
                .mapToDouble(i -> 60 + 10 * random.nextGaussian())
                .toArray();
        List<HandedIn> sheets = new ArrayList<>();
        for (int juror = 0; juror < STATES; juror++) {
            for (int entry = 0; entry < quality.length; entry++) {
                double total = quality[entry] + 4 * random.nextGaussian() + leaning.towards(juror, entry / 3);
                sheets.add(sheet(juror, entry, total, marks(random), OPENED.plus(Duration.ofHours(entry)), List.of()));
            }
        }
        return sheets;
    }

    private static Map<String, String> marks(Random random) {
        Map<String, String> marks = new TreeMap<>();
        IntStream.range(0, 10).forEach(i -> marks.put("c" + i, String.valueOf(1 + random.nextInt(10))));
        return marks;
    }

    private static HandedIn sheet(
            int juror, int entry, double total, Map<String, String> marks, Instant at, List<HandedIn.Earlier> earlier) {
        return new HandedIn(
                String.format("j%02d", juror),
                "S" + juror,
                String.format("e%02d", entry),
                "S" + entry / 3,
                marks,
                total,
                at,
                earlier);
    }

    private static List<Flag.Kind> kinds(List<HandedIn> sheets) {
        return JuryAlarm.of(sheets, CLOSED).stream().map(Flag::kind).toList();
    }

    @Test
    void anHonestJuryIsRarelyFlagged() {
        long flags = IntStream.range(0, 20)
                .mapToLong(seed ->
                        JuryAlarm.of(sheets(seed, (juror, entry) -> 0), CLOSED).size())
                .sum();
        assertThat(flags).as("flags on 20 honest juries of 11 jurors").isLessThanOrEqualTo(6);
    }

    @Test
    void aJurorWhoLiftsTheOwnStatesEntriesIsNamedWithoutAScore() {
        List<Flag> flags = JuryAlarm.of(sheets(1, (juror, entry) -> juror == 3 && entry == 3 ? 15 : 0), CLOSED);
        assertThat(flags).anySatisfy(flag -> {
            assertThat(flag.kind()).isEqualTo(Flag.Kind.HOME_PREFERENCE);
            assertThat(flag.jurors()).containsExactly("j03");
            assertThat(flag.figure()).matches("p 0[.]00[0-9]{2}");
        });
    }

    /** Once in 300 the own entry does so well, but it does worse than the entries of the others on the whole. */
    @Test
    void aJurorWhoIsHarshToTheOwnStatesEntryIsNotFlaggedForBeingHarsherToMost() {
        List<HandedIn> sheets = new ArrayList<>();
        for (int entry = 0; entry < 300; entry++) {
            double total = entry == 0 ? 49 : entry == 1 ? 800 : 48;
            Instant at = OPENED.plus(Duration.ofMinutes(entry));
            sheets.add(
                    new HandedIn("j00", "S0", "e" + entry, entry == 0 ? "S0" : "S1", Map.of(), total, at, List.of()));
            sheets.add(new HandedIn("j01", "", "e" + entry, entry == 0 ? "S0" : "S1", Map.of(), 50, at, List.of()));
        }
        assertThat(JuryAlarm.of(sheets, CLOSED)).isEmpty();
    }

    @Test
    void twoStatesThatLiftEachOtherAreFlaggedAndAOneSidedLikingIsNot() {
        Leaning mutual = (juror, entry) -> juror == 2 && entry == 5 || juror == 5 && entry == 2 ? 18 : 0;
        assertThat(JuryAlarm.of(sheets(2, mutual), CLOSED))
                .filteredOn(flag -> flag.kind() == Flag.Kind.MUTUAL_FAVOUR)
                .extracting(Flag::jurors, Flag::figure)
                .containsExactly(tuple(List.of("j02", "j05"), "p 0.0001"));
        assertThat(kinds(sheets(2, mutual))).doesNotContain(Flag.Kind.BLOC);
        assertThat(kinds(sheets(2, (juror, entry) -> juror == 2 && entry == 5 ? 18 : 0)))
                .doesNotContain(Flag.Kind.MUTUAL_FAVOUR);
    }

    @Test
    void threeThatHangTogetherAreABloc() {
        Leaning bloc = (juror, entry) -> juror != entry && juror < 3 && entry < 3 ? 20 : 0;
        assertThat(JuryAlarm.of(sheets(3, bloc), CLOSED))
                .filteredOn(flag -> flag.kind() == Flag.Kind.BLOC)
                .extracting(Flag::jurors)
                .containsExactly(List.of("j00", "j01", "j02"));
    }

    @Test
    void aPairApartFromABlocIsNoPartOfIt() {
        Leaning both = (juror, entry) ->
                juror != entry && juror < 3 && entry < 3 || juror == 8 && entry == 9 || juror == 9 && entry == 8
                        ? 25
                        : 0;
        assertThat(JuryAlarm.of(sheets(3, both), CLOSED))
                .filteredOn(flag -> flag.kind() == Flag.Kind.MUTUAL_FAVOUR || flag.kind() == Flag.Kind.BLOC)
                .extracting(flag -> flag.kind().word() + " " + String.join(" ", flag.jurors()))
                .containsExactly(
                        "mutual-favour j00 j01",
                        "mutual-favour j00 j02",
                        "mutual-favour j01 j02",
                        "mutual-favour j08 j09",
                        "bloc j00 j01 j02");
    }

    @Test
    void sheetsAlikeInEveryMarkAreFlaggedAndPoorOnesAreNot() {
        Map<String, String> rich = Map.of("a", "7", "b", "8", "c", "6", "d", "9");
        Map<String, String> poor = Map.of("a", "7", "b", "7", "c", "7", "d", "7");
        assertThat(kinds(List.of(at(0, 0, rich, 0), at(1, 0, rich, 0), at(0, 4, rich, 60), at(1, 4, rich, 60))))
                .containsExactlyInAnyOrder(
                        Flag.Kind.SAME_SHEETS_OF_JURORS,
                        Flag.Kind.SAME_SHEETS_OF_A_JUROR,
                        Flag.Kind.SAME_SHEETS_OF_A_JUROR);
        assertThat(kinds(List.of(at(0, 0, rich, 0), at(1, 0, rich, 0)))).isEmpty();
        assertThat(kinds(List.of(at(0, 0, poor, 0), at(1, 0, poor, 0), at(0, 4, poor, 60), at(1, 4, poor, 60))))
                .isEmpty();
    }

    private static HandedIn at(int juror, int entry, Map<String, String> marks, int seconds) {
        return sheet(juror, entry, 70, marks, OPENED.plusSeconds(seconds), List.of());
    }

    @Test
    void sheetsWithinSecondsOfOneAnotherAreTooFast() {
        Random random = new Random(4);
        List<HandedIn> fast = List.of(
                at(0, 0, marks(random), 0),
                at(0, 1, marks(random), 5),
                at(0, 2, marks(random), 11),
                at(1, 0, marks(random), 0),
                at(1, 1, marks(random), 300),
                at(1, 2, marks(random), 310));
        assertThat(JuryAlarm.of(fast, CLOSED))
                .containsExactly(new Flag(Flag.Kind.TOO_FAST, List.of("j00"), List.of("e01", "e02"), "2 of 3"));
    }

    @Test
    void twoOfEightAreAQuarterAndTwentySecondsAreTimeEnough() {
        Random random = new Random(5);
        List<HandedIn> eight = new ArrayList<>(List.of(at(0, 0, marks(random), 0), at(0, 1, marks(random), 19)));
        IntStream.range(2, 7).forEach(entry -> eight.add(at(0, entry, marks(random), 19 + 20 * entry)));
        eight.add(at(0, 7, marks(random), 140));
        assertThat(JuryAlarm.of(eight, CLOSED))
                .containsExactly(new Flag(Flag.Kind.TOO_FAST, List.of("j00"), List.of("e01", "e07"), "2 of 8"));
        eight.add(at(0, 8, marks(random), 400));
        assertThat(JuryAlarm.of(eight, CLOSED)).isEmpty();
    }

    @Test
    void marksChangedJustBeforeTheClosingAreFlaggedAndARemarkIsNot() {
        Map<String, String> before = Map.of("a", "7", "b", "8");
        Map<String, String> after = Map.of("a", "2", "b", "8");
        HandedIn changed = sheet(0, 0, 40, after, CLOSED.minusSeconds(60), earlier(before, 0));
        HandedIn remarked = sheet(0, 1, 70, before, CLOSED.minusSeconds(60), earlier(before, 1));
        HandedIn early = sheet(0, 2, 40, after, CLOSED.minus(Duration.ofDays(1)), earlier(before, 2));
        assertThat(JuryAlarm.of(List.of(changed, remarked, early), CLOSED))
                .containsExactly(new Flag(Flag.Kind.CHANGED_AT_THE_END, List.of("j00"), List.of("e00"), "1 of 3"));
    }

    private static List<HandedIn.Earlier> earlier(Map<String, String> marks, int hours) {
        return List.of(new HandedIn.Earlier(marks, OPENED.plus(Duration.ofHours(hours))));
    }

    @Test
    void theOrderOfTheSheetsChangesNothing() {
        Leaning mutual = (juror, entry) -> juror == 2 && entry == 5 || juror == 5 && entry == 2 ? 18 : 0;
        List<HandedIn> shuffled = new ArrayList<>(sheets(2, mutual));
        Collections.shuffle(shuffled, new Random(9));
        assertThat(JuryAlarm.of(shuffled, CLOSED)).isEqualTo(JuryAlarm.of(sheets(2, mutual), CLOSED));
        assertThat(JuryAlarm.of(List.of(), CLOSED)).isEmpty();
    }
}
