package org.laurel.print;

import java.time.Instant;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.entry.Dossier;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entry;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.result.CategoryResult;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.result.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to papers. They are for the entry's entrant, for the coordinator of its state once it was submitted, and for the
 * secretariat; to anybody else it is as if the entry were not there.
 */
@Service
@Transactional(readOnly = true)
public class PrintedPapers {

    /** A file and what to call it. */
    public record Printed(String name, byte[] pdf) {}

    /** A published place as everybody may see it. */
    public record Certified(Edition edition, String category, Placed placed, Instant publishedAt) {}

    private final Dossiers dossiers;
    private final RunningEditions editions;
    private final Results results;

    PrintedPapers(Dossiers dossiers, RunningEditions editions, Results results) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.results = results;
    }

    /** The entry as it was submitted; refused for a draft, and while it is reopened. */
    public Answer<Printed> submitted(Actor by, String entry) {
        return dossier(by, entry).then(dossier -> {
            Entry found = dossier.entry();
            if (!found.wasEverSubmitted() || found.canBeChanged()) {
                return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.print.not-submitted"));
            }
            byte[] pdf = new EntryPaper(editions.rules(found.edition()), dossier).pdf();
            return Answer.of(new Printed(found.code() + ".pdf", pdf));
        });
    }

    /**
     * The certificate of an entry that has a published place.
     *
     * @param site what the address of the page begins with
     */
    public Answer<Printed> certificate(Actor by, String entry, String site) {
        return dossier(by, entry)
                .then(dossier -> published(dossier.entry())
                        .map(certified -> Answer.of(print(certified, site)))
                        .orElseGet(() -> Answer.refuse(
                                Refusal.Kind.CLOSED,
                                results.released(dossier.entry().edition())
                                        ? Phrase.of("no.print.no-place")
                                        : Phrase.of("no.print.not-released"))));
    }

    private static Printed print(Certified certified, String site) {
        Placed placed = certified.placed();
        String address = site + "/results/certificates/" + certified.edition().id() + "/" + placed.code();
        byte[] pdf = new CertificatePaper(
                        certified.edition(),
                        certified.category(),
                        placed,
                        PaperMoment.of(
                                certified.publishedAt(), certified.edition().zone()),
                        address)
                .pdf();
        return new Printed("certificate-" + placed.code() + ".pdf", pdf);
    }

    private Optional<Certified> published(Entry entry) {
        return entry.code() == null ? Optional.empty() : certified(entry.edition(), entry.code());
    }

    /** What a certificate says, by the code on it; nothing before the release. */
    public Optional<Certified> certified(String edition, String code) {
        if (!editions.isOpen(edition)) {
            return Optional.empty();
        }
        Edition rules = editions.rules(edition);
        Optional<Instant> at = results.publishedAt(edition);
        return results.published(edition).stream()
                .flatMap(result -> result.places().stream()
                        .filter(placed -> placed.code().equals(code))
                        .flatMap(placed -> at.map(published -> certified(rules, result, placed, published)).stream()))
                .findFirst();
    }

    private static Certified certified(Edition edition, CategoryResult result, Placed placed, Instant at) {
        return new Certified(edition, result.name(), placed, at);
    }

    private Answer<Dossier> dossier(Actor by, String entry) {
        if (by.is(Role.SECRETARIAT)) {
            return dossiers.find(entry)
                    .filter(dossier -> dossier.entry().wasEverSubmitted())
                    .map(Answer::of)
                    .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.entry.unknown")));
        }
        return by.is(Role.COORDINATOR) ? dossiers.onDesk(by, entry) : dossiers.own(by, entry);
    }
}
