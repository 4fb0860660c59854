package org.laurel.finale;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.finale.CategoryFinal.Contender;
import org.laurel.finale.CategoryFinal.Recusal;
import org.laurel.finale.CategoryFinal.Tie;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundProgress;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Refusal;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Component;

/** Puts together how far the deciding rounds have come; of the standings it takes open ties and nothing else. */
@Component
class Overview {

    private final DecidingRounds rounds;
    private final RunningOrders orders;
    private final SignOffs signOffs;
    private final Judging judging;
    private final RoundProgress progress;
    private final RoundStandings standings;
    private final Entries entries;
    private final Roster roster;
    private final RunningEditions editions;

    Overview(
            DecidingRounds rounds,
            RunningOrders orders,
            SignOffs signOffs,
            Judging judging,
            RoundProgress progress,
            RoundStandings standings,
            Entries entries,
            Roster roster,
            RunningEditions editions) {
        this.rounds = rounds;
        this.orders = orders;
        this.signOffs = signOffs;
        this.judging = judging;
        this.progress = progress;
        this.standings = standings;
        this.entries = entries;
        this.roster = roster;
        this.editions = editions;
    }

    /** All categories of an edition that have a deciding stage. */
    List<CategoryFinal> of(String id) {
        Edition edition = editions.rules(id);
        Map<String, RunningOrder> drawn = orders.of(id);
        Map<String, SignOff> signed = signOffs.of(id);
        return rounds.stage(id).stream()
                .flatMap(stage -> edition.categories().stream().map(category -> of(id, stage, category, drawn, signed)))
                .toList();
    }

    private CategoryFinal of(
            String edition,
            Stage stage,
            Category category,
            Map<String, RunningOrder> drawn,
            Map<String, SignOff> signed) {
        String code = category.code();
        Optional<Round> round = rounds.find(edition, code);
        List<Contender> contenders = contenders(edition, code, round);
        List<Assignment> assigned = round.map(judging::assignments).orElse(List.of());
        return new CategoryFinal(
                category,
                stage,
                round,
                Optional.ofNullable(drawn.get(code)),
                contenders,
                round.map(standings::jurorsDone).orElse(0),
                (int) assigned.stream()
                        .filter(assignment -> assignment.status() == Assignment.Status.HELD)
                        .map(Assignment::juror)
                        .distinct()
                        .count(),
                round.map(progress::missing).orElse(List.of()).stream()
                        .map(Refusal.Fault::sentence)
                        .toList(),
                recusals(assigned),
                round.map(it -> ties(it, contenders)).orElse(List.of()),
                Optional.ofNullable(signed.get(code)));
    }

    private List<Contender> contenders(String edition, String category, Optional<Round> round) {
        Map<String, String> titles =
                entries.nominated(edition, category).stream().collect(Collectors.toMap(Entry::id, Entry::title));
        return round.map(judging::candidates).orElseGet(() -> rounds.finalists(edition, category)).stream()
                .map(candidate ->
                        new Contender(candidate.entry(), candidate.code(), titles.getOrDefault(candidate.entry(), "")))
                .toList();
    }

    private List<Recusal> recusals(List<Assignment> assigned) {
        List<Assignment> out = assigned.stream()
                .filter(assignment -> assignment.status() != Assignment.Status.HELD)
                .toList();
        if (out.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = roster.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        return out.stream()
                .map(assignment -> new Recusal(
                        names.getOrDefault(assignment.juror(), ""),
                        assignment.code(),
                        Objects.requireNonNullElse(assignment.reason(), "")))
                .toList();
    }

    private List<Tie> ties(Round round, List<Contender> contenders) {
        if (round.status() == Round.Status.OPEN) {
            return List.of();
        }
        Map<String, Contender> known =
                contenders.stream().collect(Collectors.toMap(Contender::entry, Function.identity()));
        return standings.openTies(round).stream()
                .map(tie -> new Tie(
                        tie.place(),
                        tie.entries().stream()
                                .map(entry -> Objects.requireNonNull(known.get(entry)))
                                .toList(),
                        tie.equalIn()))
                .toList();
    }
}
