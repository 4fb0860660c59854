package org.laurel.result;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What keeps a release from being proposed. */
    record Waiting(boolean anyEntries, List<String> unsettled) {}

    /** Whether there is anything yet that could be signed off, and the names of the categories that are not; four statements. */
    Waiting waiting(Edition edition) {
        String id = edition.id();
        Map<String, Optional<String>> known = sealed.of(id);
        Set<String> competing = new HashSet<>(entries.categoriesWithNominated(id));
        judging.rounds(id).stream()
                .filter(round -> round.state().isEmpty())
                .map(Round::category)
                .forEach(competing::add);
        List<Category> awarded = edition.categories().stream()
                .filter(category -> competing.contains(category.code()) && isAwarded(known, category))
                .toList();
        Set<String> settled =
                finals.settled(id, awarded.stream().map(Category::code).toList());
        return new Waiting(
                !competing.isEmpty(),
                awarded.stream()
                        .filter(category -> !settled.contains(category.code()))
                        .map(Category::name)
                        .toList());
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
