package org.laurel.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreTable;
import org.laurel.tally.score.ScoreTally;
import org.laurel.tally.score.Standings;
import org.springframework.stereotype.Service;

/**
 * What the sheets of a round come to by its rules, worked out anew at every question: there is no second copy that could
 * differ or be read too early.
 */
@Service
public class RoundStandings {

    private final Rounds rounds;
    private final Assignments assignments;
    private final ScoreSheets sheets;
    private final StoredRulings rulings;
    private final StoredVoices voices;
    private final SealedRounds sealed;
    private final Roster roster;
    private final RunningEditions editions;

    RoundStandings(
            Rounds rounds,
            Assignments assignments,
            ScoreSheets sheets,
            StoredRulings rulings,
            StoredVoices voices,
            SealedRounds sealed,
            Roster roster,
            RunningEditions editions) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.sheets = sheets;
        this.rulings = rulings;
        this.voices = voices;
        this.sealed = sealed;
        this.roster = roster;
        this.editions = editions;
    }

    /** @throws IllegalStateException for a round that is sealed */
    public Standings of(Round round) {
        Edition edition = editions.rules(round.edition());
        Stage stage = edition.stage(round.stage()).orElseThrow();
        Category category = edition.category(round.category()).orElseThrow();
        return ScoreTally.of(
                stage.scores().orElseThrow(), category.criteria(), table(round, category), rulings.of(round));
    }

    /** Ids of the entries that the round's cut lets through. */
    public List<String> advancing(Round round) {
        return of(round).advancing();
    }

    public boolean leavesTieOpen(Round round) {
        return openTie(round).isPresent();
    }

    /** A tie that the rules leave to the chair and that matters: for a medal, or at the cut. */
    public Optional<LeftOpen> openTie(Round round) {
        return openTies(round).stream().findFirst();
    }

    /** All such ties; of a sealed round as they were when it was sealed, but for those that the chair has ordered since. */
    public List<LeftOpen> openTies(Round round) {
        return sealed.isSealed(round.id()) ? sealed.leftOpen(round.id()) : LeftOpen.in(of(round));
    }

    /** Whether what its sheets come to is under the seal. */
    public boolean isSealed(Round round) {
        return sealed.isSealed(round.id());
    }

    /** Whether nobody is to read any more what its sheets come to: under the seal, or waiting for the keys. */
    public boolean isSettled(Round round) {
        return sealed.isSettled(round.id());
    }

    /** Whether any entry has a place. */
    public boolean placesAny(Round round) {
        return sealed.isSealed(round.id())
                ? sealed.anyPlaced(round.id())
                : !of(round).standings().isEmpty();
    }

    /** The round's marks as they count now: live sheets, recusals as excluded, what is owed as missing, voices of the public. */
    public ScoreTable table(Round round, Category category) {
        List<Criterion> scored = category.scored().toList();
        ScoreTable.Builder table = ScoreTable.builder();
        rounds.candidates(round.id()).forEach(candidate -> table.entry(candidate.entry(), candidate.state()));
        Map<String, Person> people = roster.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<String, ScoreSheet> live = sheets.live(round);
        for (Assignment assignment : assignments.of(round)) {
            Person juror = people.get(assignment.juror());
            table.juror(assignment.juror(), juror == null ? null : juror.state());
            for (Criterion criterion : scored) {
                mark(table, assignment, criterion, live.get(assignment.id()));
            }
        }
        voices.of(round.id()).forEach(voice -> voice.speak(table, entries(round), scored, scale(round)));
        return table.build();
    }

    private Set<String> entries(Round round) {
        return rounds.candidates(round.id()).stream()
                .map(Round.Candidate::entry)
                .collect(Collectors.toSet());
    }

    private Scale scale(Round round) {
        return stage(round).scores().orElseThrow().scale();
    }

    private static void mark(
            ScoreTable.Builder table, Assignment assignment, Criterion criterion, @Nullable ScoreSheet sheet) {
        Mark mark = assignment.held()
                ? (sheet == null ? Mark.MISSING : sheet.marks().mark(criterion))
                : new Mark.Excluded(String.valueOf(assignment.reason()));
        table.mark(assignment.juror(), assignment.entry(), criterion.id(), mark);
    }

    /** What jurors wrote beside the scores that count for an entry; in an order that tells nothing of who wrote what. */
    public List<String> remarks(Round round, String entry) {
        Map<String, ScoreSheet> live = sheets.live(round);
        return assignments.of(round).stream()
                .filter(assignment -> assignment.held() && assignment.entry().equals(entry))
                .map(assignment -> live.get(assignment.id()))
                .filter(sheet -> sheet != null && !sheet.remark().isBlank())
                .map(sheet -> sheet.remark().strip())
                .sorted()
                .toList();
    }

    /** How many jurors have handed in every sheet they owe. */
    public int jurorsDone(Round round) {
        Map<String, ScoreSheet> live = sheets.live(round);
        Map<String, List<Assignment>> byJuror = assignments.of(round).stream()
                .filter(Assignment::held)
                .collect(Collectors.groupingBy(Assignment::juror));
        Set<String> done = live.keySet();
        return (int) byJuror.values().stream()
                .filter(owed -> owed.stream().map(Assignment::id).allMatch(done::contains))
                .count();
    }

    /** Whether enough jurors have finished for the sheets to be counted: the quorum, and all where one missing sheet blocks. */
    public boolean quorumReached(Round round) {
        return jurorsDone(round) >= stage(round).judges().quorum() && !isBlocked(round);
    }

    /** Whether the rules count nothing because a sheet is missing. */
    boolean isBlocked(Round round) {
        boolean blocks = stage(round)
                .scores()
                .filter(rules -> rules.completeness() == Completeness.BLOCK)
                .isPresent();
        Set<String> handedIn = blocks ? sheets.live(round).keySet() : Set.of();
        return blocks
                && assignments.of(round).stream()
                        .anyMatch(assignment -> assignment.held() && !handedIn.contains(assignment.id()));
    }

    private Stage stage(Round round) {
        return editions.rules(round.edition()).stage(round.stage()).orElseThrow();
    }
}
