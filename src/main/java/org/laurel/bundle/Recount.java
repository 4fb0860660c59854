package org.laurel.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laurel.edition.Category;
import org.laurel.edition.Decision;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.ScoreTally;
import org.laurel.tally.score.Standings;
import org.laurel.tally.score.Standings.Comparison;
import org.laurel.tally.score.Standings.Standing;

/** Works out every place anew from the records alone, and writes it as the bundle's outcome has it. */
final class Recount {

    private final Edition edition;
    private final Map<String, RoundHistory> rounds = new LinkedHashMap<>();

    private Recount(Edition edition) {
        this.edition = edition;
    }

    /** @param records in the order of the log */
    static Recount of(Edition edition, List<LoggedRecord> records) {
        Recount recount = new Recount(edition);
        for (LoggedRecord record : records) {
            if (!record.is(Records.RULES_FIXED, Records.RELEASED)) {
                recount.rounds
                        .computeIfAbsent(record.round(), RoundHistory::new)
                        .add(record);
            }
        }
        return recount;
    }

    List<RoundHistory> rounds() {
        return List.copyOf(rounds.values());
    }

    /** Whether the round was opened under the rules that the rules file gives it. */
    boolean underItsRules(RoundHistory round) {
        LoggedRecord opened = round.opened();
        return opened.text("rules").equals(edition.rulesHash())
                && opened.value("scoring", Map.class).equals(asRead(Scoring.of(stage(opened), category(opened))));
    }

    @SuppressWarnings("unchecked") // written and read again, so that numbers and lists are of one kind
    private static Map<String, Object> asRead(Map<String, Object> written) {
        return org.laurel.audit.CanonicalJson.read(org.laurel.audit.CanonicalJson.write(written));
    }

    private Stage stage(LoggedRecord opened) {
        return edition.stage(opened.text("stage"))
                .orElseThrow(() -> new IllegalArgumentException("the rules have no stage " + opened.text("stage")));
    }

    private Category category(LoggedRecord opened) {
        return edition.category(opened.text("category"))
                .orElseThrow(
                        () -> new IllegalArgumentException("the rules have no category " + opened.text("category")));
    }

    /** The outcome of all rounds. */
    Map<String, Object> outcome() {
        return Map.of("rounds", rounds.values().stream().map(this::outcome).toList());
    }

    /** @throws IllegalArgumentException if the round cannot be counted */
    Map<String, Object> outcome(RoundHistory round) {
        LoggedRecord opened = round.opened();
        Category category = category(opened);
        Stage stage = stage(opened);
        Map<String, Object> outcome = new TreeMap<>(counted(stage, category, round));
        outcome.put("category", category.code());
        outcome.put("overrides", round.overrides);
        outcome.put("round", round.id);
        outcome.put("stage", stage.id());
        outcome.put("state", opened.text("state"));
        return outcome;
    }

    private Map<String, Object> counted(Stage stage, Category category, RoundHistory round) {
        if (stage.decision() instanceof Decision.ByBallots rules) {
            if (!stage.isPublicVote()) {
                throw new IllegalArgumentException("stage " + stage.id() + " decides by ballots of a method that"
                        + " this program does not recount yet");
            }
            List<List<String>> ballots = round.votes.values().stream()
                    .map(PublicVoice.Ballot::entries)
                    .toList();
            return VoteCount.of(rules, round.entries(), ballots).written(round.entries());
        }
        ScoreRules rules = stage.scores().orElseThrow();
        return written(ScoreTally.of(
                rules,
                category.criteria(),
                round.table(category.scored().toList(), rules.scale(), voices(stage, category, round)),
                round.rulings()));
    }

    /** The publics whose votes another round of the bundle has, and this one adds. */
    private List<PublicVoice> voices(Stage jury, Category category, RoundHistory round) {
        return rounds.values().stream()
                .filter(other -> stage(other.opened()).addsTo(jury)
                        && category(other.opened()).equals(category))
                .flatMap(other ->
                        PublicVoice.of(other.votes.values(), round.opened().text("lots")).stream())
                .toList();
    }

    private static Map<String, Object> written(Standings standings) {
        List<Map<String, Object>> unplaced = new ArrayList<>();
        standings.unplaced().forEach(one -> unplaced.add(Map.of("entry", one.entry(), "reason", one.reason())));
        return Map.of(
                "advancing", standings.advancing(),
                "explanation",
                        standings.comparisons().stream()
                                .map(Comparison::sentence)
                                .toList(),
                "places", standings.standings().stream().map(Recount::place).toList(),
                "unplaced", unplaced);
    }

    private static Map<String, Object> place(Standing standing) {
        return Map.of(
                "decided-by", standing.decidedBy(),
                "entry", standing.entry(),
                "exact", standing.exact(),
                "medal", standing.medal().orElse(""),
                "place", standing.place(),
                "sheets", standing.sheets(),
                "value", standing.value());
    }
}
