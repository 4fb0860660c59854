package org.laurel.vote.web;

import java.time.Duration;
import org.laurel.entry.blind.BlindDocument;
import org.laurel.entry.blind.BlindDossiers;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.vote.Papers;
import org.laurel.vote.Voting;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures on a ballot paper: small, and without what a camera wrote into them. */
@Controller
class VotePictures {

    private final Voting voting;
    private final Papers papers;
    private final BlindDossiers dossiers;

    VotePictures(Voting voting, Papers papers, BlindDossiers dossiers) {
        this.voting = voting;
        this.papers = papers;
        this.dossiers = dossiers;
    }

    @GetMapping("/vote/{edition}/{stage}/{category}/pictures/{entry}")
    ResponseEntity<byte[]> picture(
            @PathVariable String edition,
            @PathVariable String stage,
            @PathVariable String category,
            @PathVariable String entry) {
        byte[] small = papers.picture(voting.poll(edition, stage, category).orThrow(), entry)
                .flatMap(document -> dossiers.document(entry, document))
                .map(BlindDocument::content)
                .flatMap(Thumbnail::of)
                .orElseThrow(() -> new RefusedException(
                        Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.vote.picture-unknown"))));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().getHeaderValue())
                .body(small);
    }
}
