package org.laurel.finale;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.judging.ChairDecision.Choice;
import org.laurel.judging.ChairDecisions;
import org.laurel.judging.Judging;
import org.laurel.judging.LeftOpen;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.roster.Roster;
import org.laurel.tally.score.Standings.Undecided;
import org.springframework.stereotype.Component;

/** What stands between a round's sheets and an award. */
@Component
class Awardability {

    private final Judging judging;
    private final RoundStandings standings;
    private final ChairDecisions decisions;
    private final Roster roster;
    private final RunningEditions editions;

    Awardability(
            Judging judging,
            RoundStandings standings,
            ChairDecisions decisions,
            Roster roster,
            RunningEditions editions) {
        this.judging = judging;
        this.standings = standings;
        this.decisions = decisions;
        this.roster = roster;
        this.editions = editions;
    }

    List<LeftOpen> openTies(Round round) {
        return standings.openTies(round);
    }

    /** Jurors whose totals do not say yet whom they put first; by their names and the entries' codes. */
    List<Refusal.Fault> undecided(Round round) {
        if (round.status() != Round.Status.OPEN) {
            return List.of();
        }
        Map<String, String> codes = judging.candidates(round).stream()
                .collect(Collectors.toMap(Round.Candidate::entry, Round.Candidate::code));
        return standings.of(round).undecided().stream()
                .map(equal -> new Refusal.Fault(round.category(), sentence(equal, codes)))
                .toList();
    }

    private String sentence(Undecided equal, Map<String, String> codes) {
        String entries = equal.entries().stream()
                .map(entry -> codes.getOrDefault(entry, ""))
                .sorted()
                .reduce((one, other) -> Phrase.of("no.finale.two-entries", one, other))
                .orElse("");
        return Phrase.of("no.finale.equal-totals", roster.person(equal.juror()).name(), entries);
    }

    /** Why nothing can be awarded; empty if an award can be given. */
    Optional<String> whyNone(Round round) {
        return chairsNo(round).or(() -> rulesNo(round));
    }

    private Optional<String> chairsNo(Round round) {
        return decisions
                .last(round.edition(), round.stage(), round.category())
                .filter(chosen -> chosen.choice() == Choice.NO_AWARD)
                .map(ChairDecisions.Chosen::reason);
    }

    private Optional<String> rulesNo(Round round) {
        Stage stage = editions.rules(round.edition()).stage(round.stage()).orElseThrow();
        int least = stage.decision().minimumEntries();
        if (judging.candidates(round).size() < least) {
            return Optional.of("Fewer than " + least + " entries came this far.");
        }
        return standings.placesAny(round)
                ? Optional.empty()
                : Optional.of("No entry has enough score sheets to be placed.");
    }
}
