package org.laurel.export;

import static org.laurel.export.Table.number;
import static org.laurel.export.Table.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.export.Table.Cell;
import org.laurel.judging.Judging;
import org.laurel.judging.JurorProgress;
import org.laurel.judging.Round;
import org.laurel.judging.RoundProgress;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.result.CategoryResult;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.result.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what leaves the house as a file; who took what is in the log. Jurors are numbered and not named, and results
 * are there only once they are released.
 */
@Service
@Transactional
public class Exports {

    private final Entries entries;
    private final Judging judging;
    private final RoundProgress progress;
    private final Results results;
    private final Taking taking;

    Exports(Entries entries, Judging judging, RoundProgress progress, Results results, Taking taking) {
        this.entries = entries;
        this.judging = judging;
        this.progress = progress;
        this.results = results;
        this.taking = taking;
    }

    /** The table of this name, or why there is none. */
    public Answer<Table> take(Actor by, String edition, String table) {
        return taking.take(
                by,
                edition,
                table,
                Map.of(
                        "entries", () -> Answer.of(entries(edition)),
                        "sheets", () -> Answer.of(sheets(edition)),
                        "results", () -> results(edition)),
                table);
    }

    /** Drafts are their entrants' business. */
    private Table entries(String edition) {
        Map<String, String> companies = entries.answers(edition, "company");
        return new Table(
                "entries",
                List.of(
                        "code",
                        "category",
                        "state",
                        "status",
                        "title",
                        "company",
                        "submitted_at",
                        "eligible",
                        "not_eligible_because"),
                entries.submitted(edition).stream()
                        .map(entry -> row(entry, companies.getOrDefault(entry.id(), "")))
                        .toList());
    }

    private static List<Cell> row(Entry entry, String company) {
        return List.of(
                text(entry.code() == null ? "" : entry.code()),
                text(entry.category()),
                text(entry.state()),
                text(entry.status().name().toLowerCase(Locale.ROOT)),
                text(entry.title()),
                text(company),
                text(moment(entry.submittedAt())),
                text(entry.eligibility()
                        .map(reasons -> reasons.isEmpty() ? "yes" : "no")
                        .orElse("not looked at")),
                text(String.join(" ", entry.eligibility().orElse(List.of()))));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }

    /** Says how many sheets are in and nothing of what is on them. */
    private Table sheets(String edition) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Round round : judging.rounds(edition)) {
            for (JurorProgress juror : progress.of(round)) {
                numbers.putIfAbsent(juror.juror(), numbers.size() + 1);
                rows.add(row(round, juror, numbers.get(juror.juror())));
            }
        }
        return new Table(
                "sheets",
                List.of("stage", "category", "state", "round", "juror", "assigned", "handed_in", "owed", "excluded"),
                rows);
    }

    private static List<Cell> row(Round round, JurorProgress juror, @Nullable Integer number) {
        return List.of(
                text(round.stage()),
                text(round.category()),
                text(round.state()),
                text(round.status().name().toLowerCase(Locale.ROOT)),
                text("juror " + number),
                number(juror.of()),
                number(juror.done()),
                number(juror.owed().size()),
                number(juror.excluded().size()));
    }

    private Answer<Table> results(String edition) {
        if (!results.released(edition)) {
            return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.export.sealed"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (CategoryResult result : results.published(edition)) {
            result.places().forEach(placed -> rows.add(row(result, placed)));
        }
        return Answer.of(new Table(
                "results",
                List.of("category", "place", "medal", "code", "title", "company", "state", "total", "decided_by"),
                rows));
    }

    private static List<Cell> row(CategoryResult result, Placed placed) {
        return List.of(
                text(result.category()),
                number(placed.place()),
                text(placed.medal().orElse("")),
                text(placed.code()),
                text(placed.title()),
                text(placed.company()),
                text(placed.state()),
                text(placed.total()),
                text(placed.decidedBy()));
    }
}
