package org.laurel.result.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.RulesWords;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Etag;
import org.laurel.platform.Language;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.ViewOnRecord;
import org.laurel.result.CategoryResult;
import org.laurel.result.OwnResult;
import org.laurel.result.Results;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Results for programs once they are released; until then the same refusal, whatever is asked for. */
@RestController
@RequestMapping("/api/v1")
class ResultsApi {

    private final Results results;
    private final RunningEditions editions;
    private final CurrentActor actors;
    private final RulesWords words;

    ResultsApi(Results results, RunningEditions editions, CurrentActor actors, RulesWords words) {
        this.words = words;
        this.results = results;
        this.editions = editions;
        this.actors = actors;
    }

    /** An edition's results, category by category in the order of the rules file. */
    record ResultsTold(String edition, @Nullable Instant publishedAt, List<CategoryTold> categories) {}

    /** What a category came to; where nothing is awarded, why. */
    record CategoryTold(
            String category,
            String name,
            List<CategoryResult.Placed> places,
            List<String> explanation,
            @Nullable String noAward) {

        static CategoryTold of(CategoryResult result, UnaryOperator<String> said) {
            return new CategoryTold(
                    result.category(),
                    result.name(),
                    result.places(),
                    result.sentences(said),
                    result.noAward().orElse(null));
        }
    }

    @GetMapping("/editions/{edition}/results")
    ResponseEntity<ResultsTold> all(@PathVariable String edition) {
        List<CategoryResult> published = published(edition);
        Instant at = results.publishedAt(edition).orElse(null);
        UnaryOperator<String> said = words.reader(editions.rules(edition));
        return ResponseEntity.ok()
                .eTag(Etag.of(edition, String.valueOf(at), Language.ofReader()).quoted())
                .body(new ResultsTold(
                        edition,
                        at,
                        published.stream()
                                .map(result -> CategoryTold.of(result, said))
                                .toList()));
    }

    @GetMapping("/editions/{edition}/results/{category}")
    CategoryTold category(@PathVariable String edition, @PathVariable String category) {
        return published(edition).stream()
                .filter(result -> result.category().equals(category))
                .findFirst()
                .map(result -> CategoryTold.of(result, words.reader(editions.rules(edition))))
                .orElseThrow(() -> refused(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.category-unknown")));
    }

    /** The file from which anybody recounts the results. */
    @GetMapping("/editions/{edition}/bundle.zip")
    ResponseEntity<byte[]> bundle(@PathVariable String edition) {
        published(edition);
        byte[] bundle = results.bundle(edition).orElseThrow(ResultsApi::sealed);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bundle.zip")
                                .build()
                                .toString())
                .body(bundle);
    }

    /** The own entry's place and as much of its scores as the rules allow. */
    @ViewOnRecord("sheet")
    @GetMapping("/entries/{entry}/result")
    OwnResult own(@PathVariable String entry) {
        return results.own(actors.get(), entry).orThrow();
    }

    private List<CategoryResult> published(String edition) {
        if (!editions.isOpen(edition)) {
            throw refused(Refusal.Kind.UNKNOWN, Phrase.of("no.edition.unknown"));
        }
        return Optional.of(results.published(edition))
                .filter(some -> !some.isEmpty())
                .orElseThrow(ResultsApi::sealed);
    }

    private static RefusedException sealed() {
        return refused(Refusal.Kind.CLOSED, Phrase.of("no.result.all-sealed"));
    }

    private static RefusedException refused(Refusal.Kind kind, String sentence) {
        return new RefusedException(Refusal.because(kind, sentence));
    }
}
