package org.laurel.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Checks;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.OwnState;
import org.laurel.tally.score.PublicVote;
import org.laurel.tally.score.Rounding;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;
import org.laurel.tally.score.Weights;

/** Reads the rules by which scores become places. What a file leaves out is as {@link ScoreRules.Builder} has it. */
final class ScoreRulesReader {

    private static final int MOST_PLACES = 12;
    private static final int MOST_SHEETS = 10_000;
    private static final int MOST_DROPPED = 100;
    private static final Map<String, RoundingMode> MODES =
            Map.of("half-up", RoundingMode.HALF_UP, "half-even", RoundingMode.HALF_EVEN);

    private ScoreRulesReader() {}

    static Optional<ScoreRules> rules(Block stage) {
        Optional<Scale> scale = stage.need("scale", ScoreRulesReader::scale);
        if (scale.isEmpty()) {
            build(stage, ScoreRules.on(Scale.of("0", "1", "1")));
            return Optional.empty();
        }
        ScoreRules.Builder rules = build(stage, ScoreRules.on(scale.get()));
        return stage.make(rules::build);
    }

    private static ScoreRules.Builder build(Block stage, ScoreRules.Builder rules) {
        stage.find("weights", v -> v.word(Weights.class)).ifPresent(rules::weights);
        stage.find("out-of", Value::number).ifPresent(rules::outOf);
        aggregation(stage).ifPresent(rules::aggregation);
        stage.find("rounding", ScoreRulesReader::roundings).ifPresent(rules::rounding);
        stage.find("completeness", v -> v.word(Completeness.class)).ifPresent(rules::completeness);
        stage.find("minimum-sheets", v -> v.whole(1, MOST_SHEETS)).ifPresent(rules::minimumSheets);
        stage.find("own-state", v -> v.word(OwnState.class)).ifPresent(rules::ownState);
        stage.find("public-vote", v -> v.word(PublicVote.class)).ifPresent(rules::publicVote);
        stage.find("checks", ScoreRulesReader::checks).ifPresent(rules::checks);
        DecisionReader.cut(stage).ifPresent(rules::cut);
        return rules.ties(DecisionReader.ties(stage))
                .medals(DecisionReader.medals(stage))
                .minimumEntries(DecisionReader.minimumEntries(stage));
    }

    /** Whether the criteria's weights are shares of 100, as far as the stage can be read. */
    static boolean weighsByShares(Block stage) {
        return !BallotsReader.ofThePublic(stage)
                && stage.value("weights")
                        .filter(Value::isText)
                        .flatMap(Value::text)
                        .filter(Value.written(Weights.FACTOR)::equals)
                        .isEmpty();
    }

    private static Optional<Scale> scale(Value value) {
        Block scale = value.block(Section.SCALE);
        var min = scale.need("min", Value::number);
        var max = scale.need("max", Value::number);
        var step = scale.need("step", Value::number);
        return scale.make(() -> new Scale(min.orElseThrow(), max.orElseThrow(), step.orElseThrow()));
    }

    /** A jury's sheets are gathered, or are its ballots. */
    private static Optional<Aggregation> aggregation(Block stage) {
        return stage.has("ballots")
                ? stage.find("ballots", value -> BallotsReader.ofAJury(stage, value))
                : stage.need("aggregation", ScoreRulesReader::aggregation);
    }

    private static Optional<Aggregation> aggregation(Value value) {
        Block block = value.block(Section.AGGREGATION);
        var method = block.need("method", ScoreRulesReader::method);
        var per = block.find("per", v -> v.word(Aggregation.Per.class)).orElse(Aggregation.Per.JUROR_TOTAL);
        int high = block.find("drop-high", v -> v.whole(0, MOST_DROPPED)).orElse(0);
        int low = block.find("drop-low", v -> v.whole(0, MOST_DROPPED)).orElse(0);
        List<BigDecimal> points = block.listIfAny("points", Value::number);
        return block.make(() -> new Aggregation(per, method.orElseThrow(), high, low, points, Optional.empty()));
    }

    private static Optional<Aggregation.Method> method(Value value) {
        Optional<Aggregation.Method> method = value.word(Aggregation.Method.class);
        return method.equals(Optional.of(Aggregation.Method.BALLOTS))
                ? value.wrong("is ballots", "say ballots: {method: ...} instead of an aggregation")
                : method;
    }

    private static Optional<List<Rounding>> roundings(Value value) {
        Block block = value.block(Section.ROUNDING);
        List<Rounding> roundings = new ArrayList<>();
        for (Rounding.Step step : Rounding.Step.values()) {
            block.find(Value.written(step), v -> rounding(step, v)).ifPresent(roundings::add);
        }
        return Optional.of(roundings);
    }

    private static Optional<Rounding> rounding(Rounding.Step step, Value value) {
        Block block = value.block(Section.ROUNDING_STEP);
        int places = block.need("places", v -> v.whole(0, MOST_PLACES)).orElse(0);
        var mode = block.need("mode", v -> v.oneOf(MODES.keySet())).map(MODES::get);
        return block.make(() -> new Rounding(step, places, mode.orElseThrow()));
    }

    private static Optional<Checks> checks(Value value) {
        Block block = value.block(Section.CHECKS);
        var secondRound = block.find("second-round-under", Value::number);
        var rescore = block.find("rescore-over", Value::number);
        return block.make(() -> new Checks(secondRound.orElse(null), rescore.orElse(null)));
    }
}
