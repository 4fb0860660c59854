package org.laurel.export;

import static org.laurel.export.Table.number;
import static org.laurel.export.Table.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laurel.edition.Moment;
import org.laurel.edition.PastTimetable;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Timetable;
import org.laurel.entry.Entry;
import org.laurel.entry.PastEntries;
import org.laurel.export.Table.Cell;
import org.laurel.judging.PastRounds;
import org.laurel.judging.Round;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An edition as it stood at a past moment: its timetable, where its entries were, and which revision of each score sheet counted.
 * Nothing of it is kept twice: it is worked out from the log and from what is never overwritten. What is on a sheet is not in it.
 */
@Service
@Transactional
public class AsOfThen {

    /** When a moment was to be, and when it is to be by now. */
    public record When(Moment moment, Instant then, Instant now) {

        public boolean movedSince() {
            return !then.equals(now);
        }
    }

    /** How many entries of a category were where. */
    public record Stood(String category, Entry.Status status, int entries) {}

    /**
     * How far a round was.
     *
     * @param counted sheets that were counted then
     * @param owed sheets that were still to come, or never came
     * @param excluded sheets that did not count then
     * @param since sheets that were handed in, or handed in anew, since
     */
    public record Scored(Round round, int counted, int owed, int excluded, int since) {}

    /** The whole of it on a page. */
    public record State(List<When> timetable, List<Stood> entries, List<Scored> rounds) {}

    private final RunningEditions editions;
    private final PastTimetable timetables;
    private final PastEntries entries;
    private final PastRounds rounds;
    private final Taking taking;

    AsOfThen(
            RunningEditions editions, PastTimetable timetables, PastEntries entries, PastRounds rounds, Taking taking) {
        this.editions = editions;
        this.timetables = timetables;
        this.entries = entries;
        this.rounds = rounds;
        this.taking = taking;
    }

    /** What a page shows of it. */
    public State state(String edition, Instant then) {
        return new State(timetable(edition, then), stood(edition, then), scored(edition, then));
    }

    private List<When> timetable(String edition, Instant then) {
        Timetable standing = editions.get(edition).timetable();
        Timetable past = timetables.at(edition, then);
        return past.order().stream()
                .map(moment -> new When(moment, past.at(moment), standing.at(moment)))
                .toList();
    }

    private List<Stood> stood(String edition, Instant then) {
        Map<Stood, Integer> stood = new LinkedHashMap<>();
        for (PastEntries.Past entry : entries.submitted(edition, then)) {
            stood.merge(new Stood(entry.category(), entry.status(), 0), 1, Integer::sum);
        }
        return stood.entrySet().stream()
                .map(one -> new Stood(one.getKey().category(), one.getKey().status(), one.getValue()))
                .sorted(Comparator.comparing(Stood::category).thenComparing(Stood::status))
                .toList();
    }

    private List<Scored> scored(String edition, Instant then) {
        Map<Round, List<PastRounds.Sheet>> byRound = new LinkedHashMap<>();
        rounds.sheets(edition, then)
                .forEach(sheet -> byRound.computeIfAbsent(sheet.round(), unseen -> new ArrayList<>())
                        .add(sheet));
        return byRound.entrySet().stream()
                .map(round -> scored(round.getKey(), round.getValue()))
                .toList();
    }

    private static Scored scored(Round round, List<PastRounds.Sheet> sheets) {
        int counted = (int) sheets.stream().filter(PastRounds.Sheet::counted).count();
        int excluded = (int) sheets.stream().filter(sheet -> !sheet.held()).count();
        int since = (int) sheets.stream()
                .filter(sheet -> sheet.latest() > sheet.revision())
                .count();
        return new Scored(round, counted, sheets.size() - counted - excluded, excluded, since);
    }

    /** The table of this name, or why there is none; who took it is in the log. */
    public Answer<Table> take(Actor by, String edition, String table, Instant then) {
        return taking.take(
                by,
                edition,
                table,
                Map.of(
                        "timetable", () -> Answer.of(timetableTable(edition, then)),
                        "entries", () -> Answer.of(entriesTable(edition, then)),
                        "sheets", () -> Answer.of(sheetsTable(edition, then))),
                table + " as of " + then);
    }

    private Table timetableTable(String edition, Instant then) {
        return new Table(
                "timetable",
                List.of("moment", "at", "at_now"),
                timetable(edition, then).stream()
                        .map(when -> List.of(
                                text(when.moment().key()),
                                text(when.then().toString()),
                                text(when.now().toString())))
                        .toList());
    }

    private Table entriesTable(String edition, Instant then) {
        return new Table(
                "entries",
                List.of("code", "category", "state", "status"),
                entries.submitted(edition, then).stream()
                        .map(entry -> List.of(
                                text(entry.code()),
                                text(entry.category()),
                                text(entry.state()),
                                text(word(entry.status()))))
                        .toList());
    }

    private Table sheetsTable(String edition, Instant then) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (PastRounds.Sheet sheet : rounds.sheets(edition, then)) {
            numbers.putIfAbsent(sheet.juror(), numbers.size() + 1);
            rows.add(List.of(
                    text(sheet.round().stage()),
                    text(sheet.round().category()),
                    text(sheet.round().state()),
                    text(word(sheet.round().status())),
                    text("juror " + numbers.get(sheet.juror())),
                    text(sheet.code()),
                    text(word(sheet.status())),
                    number(sheet.revision()),
                    text(sheet.submittedAt().map(Instant::toString).orElse("")),
                    number(sheet.latest())));
        }
        return new Table(
                "sheets",
                List.of(
                        "stage",
                        "category",
                        "state",
                        "round",
                        "juror",
                        "code",
                        "status",
                        "revision",
                        "handed_in_at",
                        "revision_now"),
                rows);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
