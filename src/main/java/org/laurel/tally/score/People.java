package org.laurel.tally.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.laurel.tally.score.Rulings.ChairOrder;
import org.laurel.tally.score.Rung.Kind;
import org.laurel.tally.score.Standings.OpenTie;

/** What people and lots say about a tie. */
final class People {

    private final Round round;
    private final Rulings rulings;

    People(Round round, Rulings rulings) {
        this.round = round;
        this.rulings = rulings;
    }

    /** The group in the order drawn, if the seed is known. */
    Optional<List<Integer>> lots(List<Integer> group) {
        return rulings.lotsSeed()
                .map(seed -> group.stream()
                        .sorted(Comparator.comparing((Integer entry) -> lot(seed, round.entry(entry))))
                        .toList());
    }

    /** Anyone can draw again: {@code printf '%s\n%s' seed entry | sha256sum}; the lowest goes first. */
    private static String lot(String seed, String entry) {
        try {
            byte[] text = (seed + "\n" + entry).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The group in the chair's order, if the chair gave one that names all of it. */
    Optional<List<Integer>> chair(List<Integer> group) {
        return ruling(group)
                .map(ruling -> group.stream()
                        .sorted(Comparator.comparing(entry -> ruling.order().indexOf(round.entry(entry))))
                        .toList());
    }

    private Optional<ChairOrder> ruling(List<Integer> group) {
        List<String> names = names(group);
        return rulings.chair().stream()
                .filter(ruling -> ruling.order().containsAll(names))
                .findFirst();
    }

    /** What is compared: the chair's order says why. */
    String name(Rung rung, List<Integer> group) {
        return rung.kind() == Kind.LOTS
                ? "lots"
                : "the chair's order (" + ruling(group).map(ChairOrder::reason).orElse("") + ")";
    }

    OpenTie open(Rung rung, int place, List<Integer> group) {
        String tied = Words.and(names(group)) + " are equal from place " + place + " on";
        String wanted = rung.kind() == Kind.LOTS
                ? "; lots wait for the published seed"
                : "; the chair has to order them and give a reason";
        return new OpenTie(place, names(group), tied + wanted);
    }

    OpenTie openAtCut(int place, int through, List<Integer> group) {
        return new OpenTie(
                place,
                names(group),
                Words.and(names(group)) + " share place " + place + ", and only " + through + " of them "
                        + (through == 1 ? "goes" : "go") + " on; the chair has to order them and give a reason");
    }

    private List<String> names(List<Integer> group) {
        return group.stream().map(round::entry).toList();
    }
}
