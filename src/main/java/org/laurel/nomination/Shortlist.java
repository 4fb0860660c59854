package org.laurel.nomination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.edition.Category;
import org.laurel.edition.Quota;

/**
 * What a member state nominates in an edition, category by category, best first.
 *
 * <p>While a panel scores there is nothing to put in order yet. When it has closed, each category stands in the order of the
 * panel's scores, up to the quota, until the coordinator puts it in another, with a reason for every entry that passes a
 * better one. Handed in, it stands, and the scores are sealed; an entry that is withdrawn afterwards drops out of it and nobody moves up.
 *
 * @param panelAtWork whether a panel of the state still scores; no score is told before all have closed
 * @param scoresSealed whether a panel scored and nobody reads its scores any more before the results are released
 * @param closes until when it can be handed in
 */
public record Shortlist(
        String edition,
        String state,
        Quota quota,
        List<Line> lines,
        boolean panelAtWork,
        boolean scoresSealed,
        Instant closes,
        Optional<HandedIn> handedIn) {

    /** By whom and when; {@code laurel} where the timetable did it. */
    public record HandedIn(String by, Instant at) {}

    /**
     * One category of it: who is nominated, in order, and who is not.
     *
     * @param ordered whether the coordinator has put it in order
     */
    public record Line(Category category, List<Contender> nominated, List<Contender> others, boolean ordered) {

        public Line {
            nominated = List.copyOf(nominated);
            others = List.copyOf(others);
        }

        /** Everybody in the selection: the nominated in their order, then the others. */
        public List<Contender> everybody() {
            return Stream.concat(nominated.stream(), others.stream()).toList();
        }

        /** Who of an order passes an entry with a better place, be that lower in it or not in it at all. */
        public List<String> passing(List<String> order) {
            List<String> passing = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                List<String> before = order.subList(0, i);
                int place = place(order.get(i));
                if (everybody().stream().anyMatch(other -> other.place() < place && !before.contains(other.entry()))) {
                    passing.add(order.get(i));
                }
            }
            return passing;
        }

        Optional<Contender> contender(String entry) {
            return everybody().stream()
                    .filter(contender -> contender.entry().equals(entry))
                    .findFirst();
        }

        private int place(String entry) {
            return contender(entry).map(Contender::place).orElse(Integer.MAX_VALUE);
        }
    }

    /** An accepted entry of the state; {@code reason} says why it stands before a better one. */
    public record Contender(String entry, String code, String title, Optional<PanelScore> score, String reason) {

        Contender because(String why) {
            return new Contender(entry, code, title, score, why);
        }

        /** An entry without a place stands behind all that have one. */
        int place() {
            return score.map(PanelScore::place).orElse(Integer.MAX_VALUE);
        }
    }

    public Shortlist {
        lines = List.copyOf(lines);
    }

    public int nominated() {
        return lines.stream().mapToInt(line -> line.nominated().size()).sum();
    }

    Optional<Line> line(String category) {
        return lines.stream()
                .filter(line -> line.category().code().equals(category))
                .findFirst();
    }
}
