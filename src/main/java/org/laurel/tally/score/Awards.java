package org.laurel.tally.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Placing.Group;
import org.laurel.tally.score.Standings.OpenTie;

/** What the places bring: medals, and the way to the next round. */
final class Awards {

    private final Count count;
    private final Placing placing;
    private final People people;
    final List<String> advancing = new ArrayList<>();
    final List<OpenTie> openTies;

    private Awards(Count count, Placing placing, Rulings rulings) {
        this.count = count;
        this.placing = placing;
        people = new People(count.round, rulings);
        openTies = new ArrayList<>(placing.openTies);
    }

    static Awards of(Count count, Placing placing, Rulings rulings) {
        Awards awards = new Awards(count, placing, rulings);
        count.round.rules.cut().ifPresent(awards::cut);
        return awards;
    }

    private void cut(Cut cut) {
        for (Group group : placing.groups) {
            int room = cut.places() - advancing.size();
            if (group.place() > cut.places()) {
                return;
            }
            boolean allGo = group.entries().size() <= room || cut.atTie() == Cut.AtTie.EXTEND;
            advance(allGo ? group.entries() : chosen(group, room));
        }
    }

    private void advance(List<Integer> entries) {
        entries.forEach(entry -> advancing.add(count.round.entry(entry)));
    }

    private List<Integer> chosen(Group group, int room) {
        Optional<List<Integer>> order = people.chair(group.entries());
        if (order.isEmpty() && !isOpen(group)) {
            openTies.add(people.openAtCut(group.place(), room, group.entries()));
        }
        return order.map(all -> all.subList(0, room)).orElse(List.of());
    }

    private boolean isOpen(Group group) {
        return openTies.stream().anyMatch(tie -> tie.place() == group.place());
    }

    /** No medal while it is open whose it is. */
    Optional<String> medal(Group group, int entry) {
        ScoreRules rules = count.round.rules;
        if (count.round.entries < rules.minimumEntries() || isOpenAmongPlaces(group)) {
            return Optional.empty();
        }
        if (rules.medals() instanceof Medals.ByPlace byPlace) {
            return byPlace.medals().stream().skip(group.place() - 1L).findFirst();
        }
        return ((Medals.ByThreshold) rules.medals())
                .thresholds().stream()
                        .filter(threshold -> meets(threshold, group, entry))
                        .map(Medals.Threshold::medal)
                        .findFirst();
    }

    private boolean isOpenAmongPlaces(Group group) {
        return placing.openTies.stream().anyMatch(tie -> tie.place() == group.place());
    }

    private boolean meets(Medals.Threshold threshold, Group group, int entry) {
        BigDecimal atLeast = threshold.atLeast();
        return (!threshold.firstPlaceOnly() || group.place() == 1)
                && count.total(entry).orElse(Fraction.ZERO).compareTo(Fraction.of(atLeast)) >= 0;
    }
}
