package org.laurel.bundle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.laurel.edition.Category;
import org.laurel.edition.Decision;
import org.laurel.edition.Stage;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.JuryBallots;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rounding;
import org.laurel.tally.score.Rung;
import org.laurel.tally.score.ScoreRules;

/** The rules of a round as the log commits to them and the bundle shows them, so that no reader needs a YAML parser. */
public final class Scoring {

    private Scoring() {}

    /** By the names of the rules file, numbers as texts. */
    public static Map<String, Object> of(Stage stage, Category category) {
        if (stage.decision() instanceof Decision.ByBallots ballots) {
            return VoteCount.rules(stage, ballots);
        }
        return of(stage.scores().orElseThrow(), category.criteria());
    }

    static Map<String, Object> of(ScoreRules rules, List<Criterion> criteria) {
        Map<String, Object> scoring = new TreeMap<>();
        scoring.put("aggregation", aggregation(rules.aggregation()));
        scoring.put("completeness", word(rules.completeness()));
        scoring.put("criteria", criteria.stream().map(Scoring::criterion).toList());
        rules.cut().ifPresent(cut -> scoring.put("cut", Map.of("at-tie", word(cut.atTie()), "places", cut.places())));
        scoring.put("medals", medals(rules.medals()));
        scoring.put("minimum-entries", rules.minimumEntries());
        scoring.put("minimum-sheets", rules.minimumSheets());
        rules.outOf().ifPresent(outOf -> scoring.put("out-of", number(outOf)));
        scoring.put("own-state", word(rules.ownState()));
        scoring.put("public-vote", word(rules.publicVote()));
        scoring.put(
                "rounding", rules.roundings().stream().map(Scoring::rounding).toList());
        scoring.put(
                "scale",
                Map.of(
                        "max", number(rules.scale().max()),
                        "min", number(rules.scale().min()),
                        "step", number(rules.scale().step())));
        scoring.put("ties", rules.ties().stream().map(Rung::word).toList());
        scoring.put("weights", word(rules.weights()));
        return scoring;
    }

    private static Map<String, Object> aggregation(Aggregation how) {
        Map<String, Object> aggregation = new TreeMap<>();
        how.ballots().ifPresent(ballots -> aggregation.put("ballots", ballots(ballots)));
        aggregation.put("drop-high", how.dropHigh());
        aggregation.put("drop-low", how.dropLow());
        aggregation.put("method", word(how.method()));
        aggregation.put("per", word(how.per()));
        aggregation.put("points", how.points().stream().map(Scoring::number).toList());
        return aggregation;
    }

    private static Map<String, Object> ballots(JuryBallots how) {
        Map<String, Object> ballots = new TreeMap<>();
        ballots.put("choices", how.choices());
        ballots.put("exactly", how.exactly());
        ballots.put("method", how.method().word());
        ballots.putAll(settings(how.settings()));
        return ballots;
    }

    /** What a method is asked for besides its name. */
    static Map<String, Object> settings(BallotMethod.Settings asked) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("form", word(asked.form()));
        asked.seats().ifPresent(seats -> settings.put("seats", seats));
        asked.strength().ifPresent(strength -> settings.put("strength", word(strength)));
        settings.put("unranked", word(asked.unranked()));
        return settings;
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return Map.of(
                "criteria", criterion.parts().stream().map(Scoring::criterion).toList(),
                "id", criterion.id(),
                "weight", number(criterion.weight()));
    }

    private static Map<String, Object> rounding(Rounding rounding) {
        return Map.of(
                "mode", rounding.mode() == RoundingMode.HALF_UP ? "half-up" : "half-even",
                "places", rounding.places(),
                "step", word(rounding.step()));
    }

    static List<Object> medals(Medals medals) {
        if (medals instanceof Medals.ByPlace byPlace) {
            return List.copyOf(byPlace.medals());
        }
        return List.copyOf(((Medals.ByThreshold) medals)
                .thresholds().stream()
                        .map(threshold -> Map.of(
                                "at-least", number(threshold.atLeast()),
                                "first-place-only", threshold.firstPlaceOnly(),
                                "medal", threshold.medal()))
                        .toList());
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
