package org.laurel.nomination.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.AskedEdition;
import org.laurel.edition.Quota;
import org.laurel.edition.Stage;
import org.laurel.nomination.Nominations;
import org.laurel.nomination.PanelScore;
import org.laurel.nomination.Shortlist;
import org.laurel.nomination.Shortlist.Contender;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Etag;
import org.laurel.platform.IfMatch;
import org.laurel.platform.IfUnchanged;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the own state nominates, for the coordinator's programs. No answer to a write says anything of scores. */
@RestController
@RequestMapping("/api/v1/desk/shortlist")
class ShortlistApi {

    private final Nominations nominations;
    private final IfUnchanged unchanged;
    private final CurrentActor actors;

    ShortlistApi(Nominations nominations, IfUnchanged unchanged, CurrentActor actors) {
        this.nominations = nominations;
        this.unchanged = unchanged;
        this.actors = actors;
    }

    /** The list as it stands; {@code handedInAt} is null while it can be changed. */
    record ListTold(
            String edition,
            String state,
            Quota quota,
            boolean panelAtWork,
            boolean scoresSealed,
            Instant closes,
            @Nullable Instant handedInAt,
            List<LineTold> categories) {

        static ListTold of(Shortlist list) {
            return new ListTold(
                    list.edition(),
                    list.state(),
                    list.quota(),
                    list.panelAtWork(),
                    list.scoresSealed(),
                    list.closes(),
                    list.handedIn().map(Shortlist.HandedIn::at).orElse(null),
                    list.lines().stream().map(LineTold::of).toList());
        }
    }

    /** One category: the nominated best first, then the others. */
    record LineTold(String category, boolean ordered, List<ContenderTold> nominated, List<ContenderTold> others) {

        static LineTold of(Shortlist.Line line) {
            return new LineTold(
                    line.category().code(),
                    line.ordered(),
                    line.nominated().stream().map(ContenderTold::of).toList(),
                    line.others().stream().map(ContenderTold::of).toList());
        }
    }

    /** An entry in the selection; {@code score} is null while the panel is at work, where it has given none, and while it is sealed. */
    record ContenderTold(
            String entry,
            String code,
            String title,
            @Nullable PanelScore score,
            String reason) {

        static ContenderTold of(Contender contender) {
            return new ContenderTold(
                    contender.entry(),
                    contender.code(),
                    contender.title(),
                    contender.score().orElse(null),
                    contender.reason());
        }
    }

    /** Who is nominated, by id and best first, and why somebody stands before a better one. */
    record Order(@Nullable List<String> order, @Nullable Map<String, String> reasons) {}

    /** How many are nominated now, and since when that is final. */
    record Counted(int nominated, int most, @Nullable Instant handedInAt) {

        static Counted of(Shortlist list) {
            return new Counted(
                    list.nominated(),
                    list.quota().perState(),
                    list.handedIn().map(Shortlist.HandedIn::at).orElse(null));
        }
    }

    @GetMapping
    ResponseEntity<ListTold> read(AskedEdition edition) {
        Shortlist list = nominations.shortlist(known(edition), state());
        return ResponseEntity.ok().eTag(version(list).quoted()).body(ListTold.of(list));
    }

    @PutMapping("/{category}")
    Counted rank(@PathVariable String category, IfMatch seen, @RequestBody Order order, AskedEdition edition) {
        List<String> bestFirst = Objects.requireNonNullElse(order.order(), List.of());
        Map<String, String> reasons = Objects.requireNonNullElse(order.reasons(), Map.of());
        return changed(
                seen, edition, () -> nominations.rank(actors.get(), known(edition), category, bestFirst, reasons));
    }

    /** Final: what is handed in stands. */
    @PostMapping("/submission")
    Counted handIn(IfMatch seen, AskedEdition edition) {
        return changed(seen, edition, () -> nominations.nominate(actors.get(), known(edition)));
    }

    private Counted changed(IfMatch seen, AskedEdition edition, Supplier<Answer<Shortlist>> act) {
        return Counted.of(
                unchanged.change(seen, () -> nominations.hold(known(edition), state()), ShortlistApi::version, act));
    }

    /** The scores come with the panel's closing, go under the seal and come out of it; otherwise they do not change. */
    private static Etag version(Shortlist list) {
        return Etag.of(
                list.edition(),
                list.state(),
                list.panelAtWork(),
                list.scoresSealed(),
                list.handedIn(),
                list.lines().stream().map(ShortlistApi::ordered).toList());
    }

    private static List<String> ordered(Shortlist.Line line) {
        return Stream.concat(
                        Stream.of(line.category().code()
                                + line.ordered()
                                + line.nominated().size()),
                        line.everybody().stream().map(contender -> contender.entry() + contender.reason()))
                .toList();
    }

    private String state() {
        return actors.get().memberState().orElseThrow(ShortlistApi::none);
    }

    private static String known(AskedEdition edition) {
        if (edition.rules().stages(Stage.Kind.NATIONAL).isEmpty()) {
            throw none();
        }
        return edition.id();
    }

    private static RefusedException none() {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.nomination.none")));
    }
}
