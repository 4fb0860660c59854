package org.laurel.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.entry.Dossiers;
import org.laurel.entry.Entries;
import org.laurel.entry.NamedEntry;
import org.laurel.finale.Finals;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.springframework.stereotype.Component;

/** One envelope a category: whether all are ready, and what is in them when they are opened. */
@Component
class Envelopes {

    private final SealedCategories sealed;
    private final Finals finals;
    private final Judging judging;
    private final RoundStandings standings;
    private final Entries entries;
    private final Dossiers dossiers;
    private final PlaceOverrides overrides;

    Envelopes(
            SealedCategories sealed,
            Finals finals,
            Judging judging,
            RoundStandings standings,
            Entries entries,
            Dossiers dossiers,
            PlaceOverrides overrides) {
        this.sealed = sealed;
        this.finals = finals;
        this.judging = judging;
        this.standings = standings;
        this.entries = entries;
        this.dossiers = dossiers;
        this.overrides = overrides;
    }

    /** The names of the categories that have entries and are not signed off. */
    List<String> unsettled(Edition edition) {
        String id = edition.id();
        Map<String, Optional<String>> known = sealed.of(id);
        return withEntries(edition)
                .filter(category -> isAwarded(known, category))
                .filter(category -> !finals.settled(id, category.code()))
                .map(Category::name)
                .toList();
    }

    /** Whether there is anything yet that could be signed off. */
    boolean hasEntries(Edition edition) {
        return withEntries(edition).findAny().isPresent();
    }

    private Stream<Category> withEntries(Edition edition) {
        String id = edition.id();
        List<String> judged = judging.rounds(id).stream()
                .filter(round -> round.state().isEmpty())
                .map(Round::category)
                .toList();
        return edition.categories().stream()
                .filter(category -> judged.contains(category.code())
                        || !entries.nominated(id, category.code()).isEmpty());
    }

    /** What every category came to in which something is awarded. */
    List<CategoryResult> open(Edition edition) {
        Map<String, Optional<String>> known = sealed.of(edition.id());
        return edition.categories().stream()
                .filter(category -> isAwarded(known, category))
                .flatMap(category -> open(edition, category))
                .toList();
    }

    private static boolean isAwarded(Map<String, Optional<String>> known, Category category) {
        return known.getOrDefault(category.code(), Optional.empty()).isEmpty();
    }

    private Stream<CategoryResult> open(Edition edition, Category category) {
        return finals.decidingRound(edition.id(), category.code()).stream()
                .map(round -> Explained.of(standings.of(round), named(edition, round), overrides.of(round.id()))
                        .in(category));
    }

    private List<NamedEntry> named(Edition edition, Round round) {
        return judging.candidates(round).stream()
                .map(candidate -> NamedEntry.of(edition, dossiers.of(candidate.entry())))
                .toList();
    }
}
