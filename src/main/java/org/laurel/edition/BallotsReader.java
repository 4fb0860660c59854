package org.laurel.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Borda;
import org.laurel.tally.ballot.Strength;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.JuryBallots;
import org.laurel.tally.score.OwnState;

/** Reads how ballots decide: the public's, which are nothing but ballots, and a jury's, which its score sheets are. */
final class BallotsReader {

    /** What a public's ballots have no use for. */
    private static final List<String> OF_SCORES = List.of(
            "scale",
            "weights",
            "out-of",
            "aggregation",
            "rounding",
            "completeness",
            "minimum-sheets",
            "public-vote",
            "checks");
    /** What a jury's ballots have no use for; the rest of its sheets is as with scores. */
    private static final List<String> OF_TOTALS = List.of("aggregation", "rounding", "public-vote");

    private static final Map<String, Set<BallotMethod>> ONLY_WITH = new TreeMap<>(Map.of(
            "seats", EnumSet.of(BallotMethod.STV, BallotMethod.EPH),
            "form", EnumSet.of(BallotMethod.BORDA),
            "strength", EnumSet.of(BallotMethod.SCHULZE, BallotMethod.RANKED_PAIRS),
            "no-award", EnumSet.of(BallotMethod.IRV)));

    private final Block ballots;

    private BallotsReader(Value value) {
        ballots = value.block(Section.BALLOTS);
    }

    /** Whether the stage's ballots are the public's; in a file of one stage that does not say, a scale tells a jury's. */
    static boolean ofThePublic(Block stage) {
        return stage.has("ballots")
                && stage.value("kind")
                        .filter(Value::isText)
                        .flatMap(Value::text)
                        .map(Value.written(Stage.Kind.PUBLIC)::equals)
                        .orElse(!stage.has("scale"));
    }

    static Optional<Decision> ofThePublic(Block stage, Value value) {
        noneOf(OF_SCORES, stage, "a public stage with ballots has none");
        ownStateMustFit(stage);
        BallotsReader reader = new BallotsReader(value);
        boolean noAward = reader.ballots.find("no-award", Value::yesNo).orElse(false);
        var method = reader.method();
        var settings = reader.settings();
        int choices = reader.choices();
        boolean exactly = reader.exactly();
        var ties = DecisionReader.ties(stage);
        var cut = DecisionReader.cut(stage).orElse(null);
        var medals = DecisionReader.medals(stage);
        int minimum = DecisionReader.minimumEntries(stage);
        return stage.make(() -> new Decision.ByBallots(
                method.orElseThrow(), settings, choices, exactly, noAward, ties, cut, medals, minimum));
    }

    static Optional<Aggregation> ofAJury(Block stage, Value value) {
        noneOf(OF_TOTALS, stage, "a jury's ballots have none");
        ownStateMustFit(stage);
        BallotsReader reader = new BallotsReader(value);
        var method = reader.method();
        reader.ballots
                .value("no-award")
                .filter(noAward -> method.equals(Optional.of(BallotMethod.IRV)))
                .ifPresent(noAward -> noAward.wrong("stands in a jury's ballots", "No Award is on a public's ballots"));
        var settings = reader.settings();
        int choices = reader.choices();
        boolean exactly = reader.exactly();
        return reader.ballots.make(
                () -> Aggregation.ballots(new JuryBallots(method.orElseThrow(), settings, choices, exactly)));
    }

    private static void noneOf(List<String> keys, Block stage, String right) {
        keys.forEach(key -> stage.value(key).ifPresent(value -> value.wrong("is a rule of scores", right)));
    }

    private static void ownStateMustFit(Block stage) {
        stage.find("own-state", v -> v.word(OwnState.class))
                .filter(policy -> policy != OwnState.ALLOW && policy != OwnState.EXCLUDE)
                .flatMap(policy -> stage.value("own-state"))
                .ifPresent(value -> value.refused("with ballots it is allow or exclude"));
    }

    private Optional<BallotMethod> method() {
        Optional<BallotMethod> method =
                ballots.need("method", v -> v.oneOf(BallotMethod.words())).flatMap(BallotMethod::named);
        method.ifPresent(this::settingsMustFit);
        return method;
    }

    private BallotMethod.Settings settings() {
        var usual = BallotMethod.Settings.USUAL;
        var seats = ballots.find("seats", v -> v.whole(1, DecisionReader.MOST_ENTRIES));
        return new BallotMethod.Settings(
                seats.map(OptionalInt::of).orElse(usual.seats()),
                ballots.find("unranked", v -> v.word(Unranked.class)).orElse(usual.unranked()),
                ballots.find("form", v -> v.word(Borda.Form.class)).orElse(usual.form()),
                ballots.find("strength", v -> v.word(Strength.class)),
                usual.seed());
    }

    private int choices() {
        return ballots.find("choices", v -> v.whole(1, DecisionReader.MOST_ENTRIES))
                .orElse(0);
    }

    private boolean exactly() {
        return ballots.find("exactly", Value::yesNo).orElse(false);
    }

    private void settingsMustFit(BallotMethod method) {
        ONLY_WITH.forEach((key, methods) -> ballots.value(key)
                .filter(value -> !methods.contains(method))
                .ifPresent(value -> value.wrong("does not go with " + method.word(), "it is for " + words(methods))));
        if (ballots.has("exactly") && !ballots.has("choices")) {
            ballots.wrong("exactly stands without choices", "add choices: how many options a ballot names");
        }
    }

    private static String words(Set<BallotMethod> methods) {
        return methods.stream().map(BallotMethod::word).collect(Collectors.joining(" and "));
    }
}
