package org.laurel.finale.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.AskedEdition;
import org.laurel.finale.CategoryFinal;
import org.laurel.finale.CategoryFinal.Contender;
import org.laurel.finale.CategoryFinal.Recusal;
import org.laurel.finale.CategoryFinal.Tie;
import org.laurel.finale.Finals;
import org.laurel.finale.RunningOrder;
import org.laurel.finale.SignOff;
import org.laurel.judging.Round;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The finals for the chair's programs and the secretariat's. To freeze and to sign off takes a person who has just signed in
 * with a second factor: that is done on the pages alone.
 */
@RestController
@RequestMapping("/api/v1/finals")
class FinalsApi {

    private final Finals finals;
    private final CurrentActor actors;

    FinalsApi(Finals finals, CurrentActor actors) {
        this.finals = finals;
        this.actors = actors;
    }

    /** How far a category's deciding round is, without anything that is sealed. */
    record FinalTold(
            String category,
            String stage,
            Round.@Nullable Status status,
            List<RunningOrder.Slot> runningOrder,
            List<Contender> contenders,
            int done,
            int jurors,
            boolean quorumReached,
            List<String> missing,
            List<Recusal> recusals,
            List<Tie> ties,
            @Nullable Instant signedOffAt) {

        static FinalTold of(CategoryFinal state) {
            return new FinalTold(
                    state.category().code(),
                    state.stage().id(),
                    state.round().map(Round::status).orElse(null),
                    state.order().map(RunningOrder::slots).orElse(List.of()),
                    state.contenders(),
                    state.done(),
                    state.jurors(),
                    state.quorumReached(),
                    state.missing(),
                    state.recusals(),
                    state.ties(),
                    state.signOff().map(SignOff::at).orElse(null));
        }
    }

    /** The order of entries that the rules leave equal, by id and best first. */
    record Order(@Nullable List<String> order, @Nullable String reason) {}

    /** Why nothing is awarded. */
    record Reason(@Nullable String reason) {}

    /** As many as there are categories: not in pages. */
    @GetMapping
    List<FinalTold> all(AskedEdition edition) {
        return finals.of(edition.id()).stream().map(FinalTold::of).toList();
    }

    @GetMapping("/{category}")
    FinalTold one(@PathVariable String category, AskedEdition edition) {
        return find(edition, category).orElseThrow(FinalsApi::unknown);
    }

    @PostMapping("/{category}/ties")
    ResponseEntity<Void> breakTie(@PathVariable String category, @RequestBody Order order, AskedEdition edition) {
        List<String> bestFirst = Objects.requireNonNullElse(order.order(), List.of());
        String reason = Objects.requireNonNullElse(order.reason(), "");
        finals.breakTie(actors.get(), known(edition, category), category, bestFirst, reason)
                .orThrow();
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{category}/no-award")
    ResponseEntity<Void> giveNoAward(@PathVariable String category, @RequestBody Reason why, AskedEdition edition) {
        String reason = Objects.requireNonNullElse(why.reason(), "");
        finals.giveNoAward(actors.get(), known(edition, category), category, reason)
                .orThrow();
        return ResponseEntity.noContent().build();
    }

    private String known(AskedEdition edition, String category) {
        find(edition, category).orElseThrow(FinalsApi::unknown);
        return edition.id();
    }

    private Optional<FinalTold> find(AskedEdition edition, String category) {
        return finals.of(edition.id()).stream()
                .filter(state -> state.category().code().equals(category))
                .findFirst()
                .map(FinalTold::of);
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.finale.unknown")));
    }
}
