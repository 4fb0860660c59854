package org.laurel.judging.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.judging.Assignment;
import org.laurel.judging.ChairDecision;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairDecision.Question;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.ChairRulings;
import org.laurel.judging.Judging;
import org.laurel.judging.JurorProgress;
import org.laurel.judging.Round;
import org.laurel.judging.RoundProgress;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A category's jury round for the chair's programs: who has done what, and the decisions that the rules leave open. */
@RestController
@RequestMapping("/api/v1/rounds/{edition}/{category}")
class RoundsApi {

    private final RunningEditions editions;
    private final Judging judging;
    private final RoundProgress progress;
    private final ChairDecisions decisions;
    private final ChairRulings rulings;
    private final Roster roster;
    private final CurrentActor actors;

    RoundsApi(
            RunningEditions editions,
            Judging judging,
            RoundProgress progress,
            ChairDecisions decisions,
            ChairRulings rulings,
            Roster roster,
            CurrentActor actors) {
        this.editions = editions;
        this.judging = judging;
        this.progress = progress;
        this.decisions = decisions;
        this.rulings = rulings;
        this.roster = roster;
        this.actors = actors;
    }

    /** How far the round is; {@code status} is null before it opens. */
    record RoundTold(
            String edition,
            String category,
            Round.@Nullable Status status,
            List<JurorTold> jurors,
            List<String> decisions) {}

    /** One juror's progress; nothing of what is on the sheets. */
    record JurorTold(String juror, String name, int done, int of, List<SheetLeft> sheets) {

        static JurorTold of(JurorProgress juror) {
            List<SheetLeft> sheets = Stream.concat(juror.held().stream(), juror.excluded().stream())
                    .map(sheet -> SheetLeft.of(sheet, juror.owed().contains(sheet)))
                    .toList();
            return new JurorTold(juror.juror(), juror.name(), juror.done(), juror.of(), sheets);
        }
    }

    /** A sheet of the round: whether it is still owed, and why it does not count where it does not. */
    record SheetLeft(
            String sheet,
            String code,
            Assignment.Status status,
            boolean owed,
            @Nullable String reason) {

        static SheetLeft of(Assignment sheet, boolean owed) {
            return new SheetLeft(sheet.id(), sheet.code(), sheet.status(), owed, sheet.reason());
        }
    }

    /** An answer to what a diagram has asked the chair. */
    record Decision(
            @Nullable Question question,
            @Nullable Choice choice,
            @Nullable String reason) {}

    /** The order of entries that the rules leave equal, by id and best first. */
    record Order(@Nullable List<String> order, @Nullable String reason) {}

    /** Who must not score an entry after all. */
    record Recusal(@Nullable String sheet, @Nullable String reason) {}

    /** Who scores in whose place, both by their ids on the roster. */
    record Replacement(
            @Nullable String juror,
            @Nullable String successor,
            @Nullable String reason) {}

    @GetMapping
    RoundTold round(@PathVariable String edition, @PathVariable String category) {
        if (running(edition).category(category).isEmpty()) {
            throw unknown();
        }
        Optional<Round> round = find(edition, category);
        return new RoundTold(
                edition,
                category,
                round.map(Round::status).orElse(null),
                round.stream()
                        .flatMap(open -> progress.of(open).stream())
                        .map(JurorTold::of)
                        .toList(),
                decisions.reasons(edition, category));
    }

    @PostMapping("/decisions")
    ResponseEntity<Void> decide(
            @PathVariable String edition, @PathVariable String category, @RequestBody Decision decision) {
        if (decision.question() == null || decision.choice() == null) {
            throw new RefusedException(Refusal.because(Refusal.Kind.INVALID, Phrase.of("no.judging.question")));
        }
        decisions
                .decide(
                        actors.get(),
                        new ChairDecision(
                                edition, jury(edition).id(), category, decision.question(), decision.choice()),
                        said(decision.reason()))
                .orThrow();
        return done();
    }

    @PostMapping("/ties")
    ResponseEntity<Void> settleTie(
            @PathVariable String edition, @PathVariable String category, @RequestBody Order order) {
        Round round = find(edition, category).orElseThrow(RoundsApi::unknown);
        List<String> bestFirst = Objects.requireNonNullElse(order.order(), List.of());
        rulings.rule(actors.get(), round, bestFirst, said(order.reason())).orThrow();
        return done();
    }

    @PostMapping("/recusals")
    ResponseEntity<Void> recuse(
            @PathVariable String edition, @PathVariable String category, @RequestBody Recusal recusal) {
        Round round = find(edition, category).orElseThrow(RoundsApi::unknown);
        String sheet = judging.assignments(round).stream()
                .map(Assignment::id)
                .filter(id -> id.equals(recusal.sheet()))
                .findFirst()
                .orElseThrow(RoundsApi::unknown);
        judging.recuse(actors.get(), sheet, said(recusal.reason())).orThrow();
        return done();
    }

    @PostMapping("/replacements")
    ResponseEntity<Void> replace(
            @PathVariable String edition, @PathVariable String category, @RequestBody Replacement replacement) {
        Round round = find(edition, category).orElseThrow(RoundsApi::unknown);
        Person successor = roster.all().stream()
                .filter(person -> person.id().equals(replacement.successor()))
                .findFirst()
                .orElseThrow(RoundsApi::unknown);
        judging.replace(actors.get(), round, said(replacement.juror()), successor, said(replacement.reason()))
                .orThrow();
        return done();
    }

    private static ResponseEntity<Void> done() {
        return ResponseEntity.noContent().build();
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    private Optional<Round> find(String edition, String category) {
        return judging.find(edition, jury(edition).id(), category, "");
    }

    private Stage jury(String edition) {
        return running(edition).stages(Stage.Kind.JURY).stream().findFirst().orElseThrow(RoundsApi::unknown);
    }

    private Edition running(String edition) {
        if (!editions.isOpen(edition)) {
            throw unknown();
        }
        return editions.rules(edition);
    }

    private static RefusedException unknown() {
        return new RefusedException(
                Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.judging.round-or-name-unknown")));
    }
}
