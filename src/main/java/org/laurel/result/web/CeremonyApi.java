package org.laurel.result.web;

import java.time.Instant;
import java.util.List;
import org.laurel.edition.AskedEdition;
import org.laurel.platform.CurrentActor;
import org.laurel.result.Release;
import org.laurel.result.Releasing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How far the release has come, for programs. To propose and to confirm it takes a person who has just signed in with a
 * second factor: that is done on the page alone.
 */
@RestController
@RequestMapping("/api/v1/ceremony")
class CeremonyApi {

    private final Releasing releasing;
    private final CurrentActor actors;

    CeremonyApi(Releasing releasing, CurrentActor actors) {
        this.releasing = releasing;
        this.actors = actors;
    }

    /** The release as it stands; the voices by login, the proposer first. */
    record ReleaseTold(
            String edition,
            Instant from,
            boolean begun,
            List<String> unsettled,
            List<Release.Voice> voices,
            int needed,
            boolean published) {}

    @GetMapping
    ReleaseTold release(AskedEdition edition) {
        return told(edition.id(), releasing.release(edition.id()));
    }

    @PostMapping("/withdrawal")
    ReleaseTold withdraw(AskedEdition edition) {
        return told(
                edition.id(),
                releasing.withdrawProposal(actors.get(), edition.id()).orThrow());
    }

    private static ReleaseTold told(String edition, Release release) {
        return new ReleaseTold(
                edition,
                release.from(),
                release.begun(),
                release.unsettled(),
                release.voices(),
                release.needed(),
                release.published());
    }
}
