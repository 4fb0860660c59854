package org.laurel.tally.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.laurel.tally.Fraction;
import org.laurel.tally.score.Ladder.Spar;
import org.laurel.tally.score.Rung.Kind;
import org.laurel.tally.score.Standings.OpenTie;
import org.laurel.tally.score.Standings.Step;

/** Puts the entries in order: by the total, and equal ones down the ladder until they part or share the place. */
final class Placing {

    private static final List<Kind> OF_SEVERAL_STEPS =
            List.of(Kind.CRITERIA, Kind.SUB_CRITERIA, Kind.COUNT_BACK, Kind.PUBLIC_COUNT_BACK);

    private final Count count;
    private final People people;
    private final List<Spar> ladder;
    /** The places, best first. */
    final List<Group> groups = new ArrayList<>();
    /** Between each two neighbouring groups, what was compared. */
    final List<List<Step>> boundaries = new ArrayList<>();

    final List<OpenTie> openTies = new ArrayList<>();

    /** Entries on one place, the rung that put them there, and what they have in common. */
    record Group(int place, List<Integer> entries, String decidedBy, List<Step> steps) {}

    /** What a group already has in common: the rung it stands on next, the rung that made it, and the steps it came down. */
    private record Path(int rung, String decidedBy, List<Step> steps) {}

    /** One comparison about to be made. */
    private record Comparing(
            Kind kind, String name, String decider, IntFunction<Fraction> value, Function<Fraction, String> shown) {}

    private Placing(Count count, Rulings rulings) {
        this.count = count;
        people = new People(count.round, rulings);
        ladder = Ladder.of(count);
    }

    static Placing of(Count count, Rulings rulings, List<Integer> entries) {
        Placing placing = new Placing(count, rulings);
        if (!entries.isEmpty()) {
            String name = count.totalName();
            IntFunction<Fraction> total = entry -> count.total(entry).orElseThrow();
            placing.split(
                    entries,
                    new Comparing(Kind.POINTS, name, name, total, count::shown),
                    new Path(-1, name, List.of()));
        }
        return placing;
    }

    private void descend(List<Integer> group, Path path) {
        if (group.size() == 1) {
            groups.add(new Group(nextPlace(), group, path.decidedBy(), path.steps()));
        } else if (path.rung() == ladder.size()) {
            share(group, path);
        } else {
            ask(ladder.get(path.rung()), group, path);
        }
    }

    private void ask(Spar spar, List<Integer> group, Path path) {
        switch (spar.rung().kind()) {
            case HEAD_TO_HEAD -> split(group, comparing(spar, headToHead(group)), path);
            case LOTS -> decideOrLeaveOpen(spar, group, path, people.lots(group));
            case CHAIR -> decideOrLeaveOpen(spar, group, path, people.chair(group));
            case SHARED -> share(group, path);
            default -> split(group, comparing(spar, spar.value()), path);
        }
    }

    private static Comparing comparing(Spar spar, IntFunction<Fraction> value) {
        String word = spar.rung().word();
        boolean several = OF_SEVERAL_STEPS.contains(spar.rung().kind());
        String decider = several ? word + ": " + spar.name() : word;
        return new Comparing(spar.rung().kind(), spar.name(), decider, value, Fraction::decimal);
    }

    private void split(List<Integer> group, Comparing comparing, Path path) {
        TreeMap<Fraction, List<Integer>> parts = new TreeMap<>(Comparator.reverseOrder());
        group.forEach(entry -> parts.computeIfAbsent(comparing.value().apply(entry), unseen -> new ArrayList<>())
                .add(entry));
        Function<Fraction, String> shown = distinct(comparing.shown(), parts);
        int next = parts.size() > 1 && isHeadToHead(path.rung()) ? path.rung() : path.rung() + 1;
        String decidedBy = parts.size() > 1 ? comparing.decider() : path.decidedBy();
        String better = "";
        for (var part : parts.entrySet()) {
            String own = shown.apply(part.getKey());
            if (!better.isEmpty()) {
                boundaries.add(with(path.steps(), new Step(comparing.kind(), comparing.name(), better, own)));
            }
            Step common = new Step(comparing.kind(), comparing.name(), own, own);
            descend(part.getValue(), new Path(next, decidedBy, with(path.steps(), common)));
            better = own;
        }
    }

    /** Among fewer entries a majority may point another way, so head to head is asked again of what it separated. */
    private boolean isHeadToHead(int rung) {
        return rung >= 0 && ladder.get(rung).rung().kind() == Kind.HEAD_TO_HEAD;
    }

    /** The usual way of showing numbers, unless two different ones would look alike: then exactly. */
    private static Function<Fraction, String> distinct(
            Function<Fraction, String> shown, TreeMap<Fraction, List<Integer>> parts) {
        long different = parts.keySet().stream().map(shown).distinct().count();
        return different == parts.size() ? shown : Fraction::toString;
    }

    private static List<Step> with(List<Step> steps, Step next) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(next);
        return longer;
    }

    private int nextPlace() {
        if (groups.isEmpty()) {
            return 1;
        }
        Group last = groups.get(groups.size() - 1);
        return last.place() + last.entries().size();
    }

    private IntFunction<Fraction> headToHead(List<Integer> group) {
        return one -> Fraction.of(group.stream()
                .filter(other -> count.before(one, other) > count.before(other, one))
                .count());
    }

    private void decideOrLeaveOpen(Spar spar, List<Integer> group, Path path, Optional<List<Integer>> order) {
        if (order.isPresent()) {
            IntFunction<Fraction> position =
                    entry -> Fraction.of(-1L - order.get().indexOf(entry));
            Function<Fraction, String> shown =
                    value -> value.numerator().negate().toString();
            split(
                    group,
                    new Comparing(
                            spar.rung().kind(),
                            people.name(spar.rung(), group),
                            spar.rung().word(),
                            position,
                            shown),
                    path);
        } else {
            openTies.add(people.open(spar.rung(), nextPlace(), group));
            share(group, path);
        }
    }

    private void share(List<Integer> group, Path path) {
        groups.add(new Group(nextPlace(), List.copyOf(group), Rung.Kind.SHARED.word(), path.steps()));
    }
}
