package org.laurel.nomination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.edition.Timetable;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.nomination.Shortlist.Contender;
import org.springframework.stereotype.Component;

/** Puts together a state's list as it stands: its entries, what the panel gave them and what the coordinator ordered. */
@Component
class Shortlists {

    private static final Set<Entry.Status> IN_THE_SELECTION =
            EnumSet.of(Entry.Status.ACCEPTED, Entry.Status.NOMINATED, Entry.Status.NOT_NOMINATED);
    private static final Comparator<Entry> AS_ACCEPTED =
            Comparator.comparing(Entry::changedAt).thenComparing(entry -> String.valueOf(entry.code()));

    private final Entries entries;
    private final Judging judging;
    private final PanelScores scores;
    private final StoredShortlists stored;
    private final RunningEditions editions;

    Shortlists(
            Entries entries, Judging judging, PanelScores scores, StoredShortlists stored, RunningEditions editions) {
        this.entries = entries;
        this.judging = judging;
        this.scores = scores;
        this.stored = stored;
        this.editions = editions;
    }

    /** The list as the coordinator left it; categories nobody touched stand in the order of the scores. */
    Shortlist standing(String edition, String state) {
        return with(edition, state, stored.orders(edition, state));
    }

    /** The list in the order of the scores alone. */
    Shortlist byScores(String edition, String state) {
        return with(edition, state, Map.of());
    }

    private Shortlist with(String id, String state, Map<String, StoredShortlists.Order> orders) {
        Edition edition = editions.get(id);
        Stage stage = national(edition).orElseThrow();
        Map<String, Round> rounds = rounds(id, stage, state);
        boolean atWork = rounds.values().stream().anyMatch(round -> round.status() == Round.Status.OPEN);
        boolean scoresSealed = rounds.values().stream().anyMatch(scores::areSealed);
        Map<String, List<Entry>> byCategory = entries.ofState(id, state).stream()
                .filter(entry -> IN_THE_SELECTION.contains(entry.status()))
                .sorted(AS_ACCEPTED)
                .collect(Collectors.groupingBy(Entry::category));
        List<Shortlist.Line> lines = new ArrayList<>();
        for (Category category : edition.categories()) {
            List<Entry> own = byCategory.getOrDefault(category.code(), List.of());
            if (!own.isEmpty()) {
                Optional<Round> round =
                        Optional.ofNullable(rounds.get(category.code())).filter(it -> !atWork);
                Map<String, PanelScore> given =
                        round.map(it -> scores.of(it, category)).orElse(Map.of());
                lines.add(line(
                        category,
                        contenders(own, given),
                        orders,
                        edition.quota().perCategory()));
            }
        }
        return new Shortlist(
                id,
                state,
                edition.quota(),
                lines,
                atWork,
                scoresSealed,
                closes(edition, stage),
                stored.handedIn(id, state));
    }

    /** Where the timetable names no end of the selection, it ends with the panels. */
    private static Instant closes(Edition edition, Stage stage) {
        Timetable timetable = edition.timetable();
        return timetable.find(Moment.SELECTION_CLOSES).orElseGet(() -> timetable.at(stage.closes()));
    }

    static Optional<Stage> national(Edition edition) {
        return edition.stages(Stage.Kind.NATIONAL).stream().findFirst();
    }

    private Map<String, Round> rounds(String edition, Stage stage, String state) {
        return judging.rounds(edition).stream()
                .filter(round ->
                        round.stage().equals(stage.id()) && round.state().equals(state))
                .collect(Collectors.toMap(Round::category, Function.identity()));
    }

    /** Best first: by place, and without one or on the same one in the order in which they were accepted. */
    private static List<Contender> contenders(List<Entry> asAccepted, Map<String, PanelScore> given) {
        return asAccepted.stream()
                .map(entry -> new Contender(
                        entry.id(),
                        Objects.requireNonNull(entry.code()),
                        entry.title(),
                        Optional.ofNullable(given.get(entry.id())),
                        ""))
                .sorted(Comparator.comparingInt(Contender::place))
                .toList();
    }

    private static Shortlist.Line line(
            Category category, List<Contender> best, Map<String, StoredShortlists.Order> orders, int quota) {
        StoredShortlists.Order order = orders.get(category.code());
        if (order == null) {
            int through = Math.min(quota, best.size());
            return new Shortlist.Line(category, best.subList(0, through), best.subList(through, best.size()), false);
        }
        Map<String, Contender> known = new LinkedHashMap<>();
        best.forEach(contender -> known.put(contender.entry(), contender));
        List<Contender> nominated = new ArrayList<>();
        order.reasons()
                .forEach((entry, reason) -> Optional.ofNullable(known.remove(entry))
                        .ifPresent(contender -> nominated.add(contender.because(reason))));
        return new Shortlist.Line(category, nominated, List.copyOf(known.values()), true);
    }
}
