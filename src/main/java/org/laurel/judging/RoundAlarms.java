package org.laurel.judging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laurel.audit.CanonicalJson;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.laurel.seal.HolderLetters;
import org.laurel.tally.alarm.Flag;
import org.laurel.tally.alarm.HandedIn;
import org.laurel.tally.alarm.JuryAlarm;
import org.laurel.tally.score.Standings;
import org.springframework.stereotype.Service;

/**
 * Looks at the sheets of a round for what is odd, in the moment in which they are sealed. The report says who and which entries,
 * never a score: the auditor reads it with the own passphrase, and it is sealed with the sheets and published with them.
 */
@Service
public class RoundAlarms {

    private final ScoreSheets sheets;
    private final Assignments assignments;
    private final Rounds rounds;
    private final RoundLog log;
    private final HolderLetters letters;
    private final Roster roster;
    private final Now now;

    RoundAlarms(
            ScoreSheets sheets,
            Assignments assignments,
            Rounds rounds,
            RoundLog log,
            HolderLetters letters,
            Roster roster,
            Now now) {
        this.sheets = sheets;
        this.assignments = assignments;
        this.rounds = rounds;
        this.log = log;
        this.letters = letters;
        this.roster = roster;
        this.now = now;
    }

    /** Within the transaction that seals, and before the sheets are out of reach. */
    void examine(Round round, Standings standings) {
        Instant at = now.get();
        List<Map<String, Object>> flags = JuryAlarm.of(handedIn(round, standings), closedAt(round, at)).stream()
                .map(RoundAlarms::written)
                .toList();
        log.examined(at, round, flags);
        letters.write(
                round.edition(), letter(round.id()), CanonicalJson.bytes(Map.of("flags", flags)), this::isAuditor);
    }

    /** The sheets that it is about are not kept any longer. */
    void letGo(Round round) {
        letters.burn(round.edition(), letter(round.id()));
    }

    private Instant closedAt(Round round, Instant at) {
        Instant closes = rounds.closesAt(round.id());
        return closes.isBefore(at) ? closes : at;
    }

    private boolean isAuditor(String login) {
        return roster.byLogin(login)
                .filter(person -> person.roles().contains(Role.AUDITOR))
                .isPresent();
    }

    private static String letter(String round) {
        return "alarm " + round;
    }

    private List<HandedIn> handedIn(Round round, Standings standings) {
        Map<String, Person> people = roster.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<String, String> states = new LinkedHashMap<>();
        rounds.candidates(round.id())
                .forEach(
                        candidate -> states.put(candidate.entry(), candidate.state() == null ? "" : candidate.state()));
        Map<List<String>, Assignment> held = assignments.of(round).stream()
                .filter(Assignment::held)
                .collect(Collectors.toMap(each -> List.of(each.juror(), each.entry()), Function.identity()));
        Map<String, List<ScoreSheet>> revisions = sheets.revisions(round);
        List<HandedIn> all = new ArrayList<>();
        for (var counted : standings.working().sheets()) {
            Assignment assignment = held.get(List.of(counted.juror(), counted.entry()));
            if (assignment != null && revisions.containsKey(assignment.id())) {
                Person juror = people.get(counted.juror());
                all.add(handedIn(
                        assignment,
                        juror == null || juror.state() == null ? "" : juror.state(),
                        states.getOrDefault(counted.entry(), ""),
                        Double.parseDouble(counted.total()),
                        revisions.getOrDefault(assignment.id(), List.of())));
            }
        }
        return all;
    }

    private static HandedIn handedIn(
            Assignment assignment, String jurorState, String entryState, double total, List<ScoreSheet> revisions) {
        ScoreSheet live = revisions.get(revisions.size() - 1);
        return new HandedIn(
                assignment.juror(),
                jurorState,
                assignment.entry(),
                entryState,
                live.marks().written(),
                total,
                live.submittedAt(),
                revisions.stream()
                        .limit(revisions.size() - 1L)
                        .map(sheet -> new HandedIn.Earlier(sheet.marks().written(), sheet.submittedAt()))
                        .toList());
    }

    private static Map<String, Object> written(Flag flag) {
        return new TreeMap<>(Map.of(
                "entries", flag.entries(),
                "figure", flag.figure(),
                "jurors", flag.jurors(),
                "kind", flag.kind().word()));
    }

    /** One flag with names and codes, for whoever may read it. */
    public record Shown(String kind, List<String> jurors, List<String> codes, String figure) {}

    /** The report on a sealed round; refused to everybody whose key it is not written to. */
    public Answer<List<Shown>> read(Actor auditor, Round round, String passphrase) {
        return letters.read(round.edition(), letter(round.id()), auditor.login(), passphrase)
                .then(bytes -> Answer.of(shown(round, new String(bytes, StandardCharsets.UTF_8))));
    }

    private List<Shown> shown(Round round, String letter) {
        Map<String, String> names = roster.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        Map<String, String> codes = rounds.candidates(round.id()).stream()
                .collect(Collectors.toMap(Round.Candidate::entry, Round.Candidate::code));
        return texts(CanonicalJson.read(letter).get("flags")).stream()
                .map(flag -> (Map<?, ?>) flag)
                .map(flag -> new Shown(
                        String.valueOf(flag.get("kind")),
                        named(flag.get("jurors"), names),
                        named(flag.get("entries"), codes),
                        String.valueOf(flag.get("figure"))))
                .toList();
    }

    private static List<?> texts(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof List<?> texts ? texts : List.of();
    }

    private static List<String> named(@org.jspecify.annotations.Nullable Object ids, Map<String, String> names) {
        return texts(ids).stream()
                .map(String::valueOf)
                .map(id -> names.getOrDefault(id, id))
                .toList();
    }
}
