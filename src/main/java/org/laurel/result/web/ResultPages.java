package org.laurel.result.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.ReadersEdition;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossiers;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.ViewOnRecord;
import org.laurel.platform.WrittenMoment;
import org.laurel.result.CategoryResult;
import org.laurel.result.Release;
import org.laurel.result.Releasing;
import org.laurel.result.Results;
import org.laurel.vote.PeoplesChoice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** What is public after the release; before it the same calm page for whoever asks, whatever they ask for. */
@Controller
class ResultPages {

    private final Results results;
    private final Dossiers dossiers;
    private final Releasing releasing;
    private final RunningEditions editions;
    private final CurrentActor actors;
    private final Now now;
    private final PeoplesChoice peoplesChoice;
    private final RulesWords words;

    ResultPages(
            Results results,
            Dossiers dossiers,
            Releasing releasing,
            RunningEditions editions,
            CurrentActor actors,
            Now now,
            PeoplesChoice peoplesChoice,
            RulesWords words) {
        this.words = words;
        this.peoplesChoice = peoplesChoice;
        this.results = results;
        this.dossiers = dossiers;
        this.releasing = releasing;
        this.editions = editions;
        this.actors = actors;
        this.now = now;
    }

    @GetMapping("/results")
    String all(Model model) {
        Edition edition = editions.openRules();
        Map<String, Instant> published = results.publishedAt();
        model.addAttribute("publishedAt", published);
        Instant at = published.get(edition.id());
        if (at == null) {
            return sealed(edition, model);
        }
        frame(edition, at, model);
        model.addAttribute("results", results.published(edition.id()));
        model.addAttribute("peoplesChoice", peoplesChoice.of(edition.id()));
        return "result/results";
    }

    @GetMapping("/results/{category}")
    String category(@PathVariable String category, Model model) {
        Edition edition = editions.openRules();
        return results.publishedAt(edition.id())
                .map(at -> {
                    frame(edition, at, model);
                    CategoryResult result = find(results.published(edition.id()), category);
                    model.addAttribute("result", result);
                    model.addAttribute("sentences", result.sentences(words.reader(edition)));
                    return "result/category";
                })
                .orElseGet(() -> sealed(edition, model));
    }

    /** For anybody who wants to recount; before the release the sealed page, as for everything else. */
    @GetMapping("/results/bundle.zip")
    ResponseEntity<byte[]> bundle() {
        String edition = editions.openRules().id();
        return results.bundle(edition)
                .map(bundle -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("bundle.zip")
                                        .build()
                                        .toString())
                        .body(bundle))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(UriComponentsBuilder.fromPath("/results")
                                .queryParam(ReadersEdition.PARAMETER, edition)
                                .build()
                                .toUri())
                        .build());
    }

    private static CategoryResult find(List<CategoryResult> all, String category) {
        return all.stream()
                .filter(result -> result.category().equals(category))
                .findFirst()
                .orElseThrow(() -> unknown(Phrase.of("no.edition.category-unknown")));
    }

    /** The own entry's place and as much of its scores as the rules allow. */
    @ViewOnRecord("sheet")
    @GetMapping("/entries/{entry}/result")
    String own(@PathVariable String entry, Model model) {
        Edition edition =
                editions.rules(dossiers.ownEntry(actors.get(), entry).orThrow().edition());
        editions.about(edition.id());
        return results.publishedAt(edition.id())
                .map(at -> {
                    frame(edition, at, model);
                    model.addAttribute("own", results.own(actors.get(), entry).orThrow());
                    return "result/own";
                })
                .orElseGet(() -> sealed(edition, model));
    }

    private static void frame(Edition edition, Instant at, Model model) {
        Map<String, String> states =
                edition.states().stream().collect(Collectors.toMap(MemberState::code, MemberState::name));
        model.addAttribute("edition", edition);
        model.addAttribute("states", states);
        model.addAttribute("publishedOn", WrittenMoment.of(at, edition.zone()));
    }

    private String sealed(Edition edition, Model model) {
        Release release = releasing.release(edition.id());
        model.addAttribute("edition", edition);
        model.addAttribute("begun", release.begun());
        model.addAttribute("from", WrittenMoment.of(release.from(), edition.zone()));
        model.addAttribute("left", WrittenMoment.left(now.get(), release.from()));
        return "result/sealed";
    }

    private static RefusedException unknown(String sentence) {
        return new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, sentence));
    }
}
