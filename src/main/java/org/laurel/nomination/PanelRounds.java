package org.laurel.nomination;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Component;

/** The rounds of the national panels: opened for what the state has accepted, closed, and sealed once it has nominated. */
@Component
class PanelRounds {

    private final Entries entries;
    private final Judging judging;
    private final Roster roster;
    private final RunningEditions editions;

    PanelRounds(Entries entries, Judging judging, Roster roster, RunningEditions editions) {
        this.entries = entries;
        this.judging = judging;
        this.roster = roster;
        this.editions = editions;
    }

    /** Whether there is any. */
    boolean open(String edition, String state) {
        Map<String, List<Round.Candidate>> candidates = entries.accepted(edition, state).stream()
                .collect(Collectors.groupingBy(
                        Entry::category, Collectors.mapping(PanelRounds::candidate, Collectors.toList())));
        boolean scored = false;
        for (Category category : editions.rules(edition).categories()) {
            List<Round.Candidate> own = candidates.getOrDefault(category.code(), List.of());
            if (!own.isEmpty() && hasPanel(edition, category, state)) {
                judging.open(edition, stage(edition), category.code(), state, own);
                scored = true;
            }
        }
        return scored;
    }

    private boolean hasPanel(String edition, Category category, String state) {
        return !roster.seats(edition, stage(edition), category.code(), state).isEmpty();
    }

    private String stage(String edition) {
        Edition rules = editions.rules(edition);
        return Shortlists.national(rules).map(Stage::id).orElseThrow();
    }

    static Round.Candidate candidate(Entry entry) {
        return new Round.Candidate(entry.id(), Objects.requireNonNull(entry.code()), entry.state());
    }

    void close(String edition, String state) {
        of(edition, state).forEach(judging::close);
    }

    /** Nobody has to work with what the panel gave any more. */
    void seal(String edition, String state) {
        of(edition, state).forEach(judging::sealAsItStands);
    }

    /** Of a state, too, that has nobody left to nominate. */
    void sealAll(String edition) {
        of(edition).forEach(round -> {
            judging.close(round);
            judging.sealAsItStands(round);
        });
    }

    private Stream<Round> of(String edition, String state) {
        return of(edition).filter(round -> round.state().equals(state));
    }

    private Stream<Round> of(String edition) {
        String stage = stage(edition);
        return judging.rounds(edition).stream().filter(round -> round.stage().equals(stage));
    }
}
