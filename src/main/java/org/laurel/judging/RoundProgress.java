package org.laurel.judging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Service;

/** How far a round has come: who has handed in how much, and what is still owed. */
@Service
public class RoundProgress {

    private final Assignments assignments;
    private final ScoreSheets sheets;
    private final Roster roster;

    RoundProgress(Assignments assignments, ScoreSheets sheets, Roster roster) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.roster = roster;
    }

    /** How far each juror of a round has come, in the order of their names. */
    public List<JurorProgress> of(Round round) {
        Map<String, ScoreSheet> live = sheets.live(round);
        Map<String, Person> people = people();
        return assignments.of(round).stream().collect(Collectors.groupingBy(Assignment::juror)).entrySet().stream()
                .map(juror -> JurorProgress.of(people.get(juror.getKey()), juror.getValue(), live.keySet()))
                .sorted(Comparator.comparing(JurorProgress::name))
                .toList();
    }

    /** What is missing in a round: by the juror's name and the entry's code. */
    public List<Refusal.Fault> missing(Round round) {
        List<Assignment> owed = owed(round);
        Map<String, Person> people = owed.isEmpty() ? Map.of() : people();
        return owed.stream()
                .map(assignment -> new Refusal.Fault(assignment.id(), unfinished(assignment, people)))
                .toList();
    }

    private static String unfinished(Assignment assignment, Map<String, Person> people) {
        Person juror = people.get(assignment.juror());
        String name = juror == null ? Phrase.of("no.judging.former-juror") : juror.name();
        return Phrase.of("no.judging.not-scored", name, assignment.code());
    }

    private Map<String, Person> people() {
        return roster.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** When the first sheet of an edition came in; nothing before. */
    public Optional<Instant> firstSheet(String edition) {
        return sheets.first(edition);
    }

    List<Assignment> owed(Round round) {
        Map<String, ScoreSheet> live = sheets.live(round);
        return assignments.of(round).stream()
                .filter(assignment -> assignment.held() && !live.containsKey(assignment.id()))
                .toList();
    }
}
