package org.laurel.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.ballot.Borda;
import org.laurel.tally.ballot.Strength;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.OwnState;
import org.laurel.tally.score.Rung;

/** Reads how a stage decides, and what decisions by scores and by ballots have in common. */
final class DecisionReader {

    static final int MOST_ENTRIES = 100_000;

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

    private static final Map<String, Set<BallotMethod>> ONLY_WITH = new TreeMap<>(Map.of(
            "seats", EnumSet.of(BallotMethod.STV, BallotMethod.EPH),
            "form", EnumSet.of(BallotMethod.BORDA),
            "strength", EnumSet.of(BallotMethod.SCHULZE, BallotMethod.RANKED_PAIRS),
            "no-award", EnumSet.of(BallotMethod.IRV)));

    private DecisionReader() {}

    static Optional<Decision> decision(Block stage) {
        if (stage.has("ballots")) {
            OF_SCORES.forEach(key -> stage.value(key)
                    .ifPresent(value -> value.wrong("is a rule of scores", "a stage with ballots has none")));
            return stage.find("ballots", ballots -> ballots(stage.part(), ballots));
        }
        return ScoreRulesReader.rules(stage.part()).map(Decision.ByScores::new);
    }

    private static Optional<Decision> ballots(Block stage, Value value) {
        ownStateMustFit(stage);
        List<Rung> ties = ties(stage);
        Cut cut = cut(stage).orElse(null);
        Medals medals = medals(stage);
        int minimum = minimumEntries(stage);
        Block ballots = value.block(Section.BALLOTS);
        var method = ballots.need("method", v -> v.oneOf(BallotMethod.words())).flatMap(BallotMethod::named);
        var settings = settings(ballots);
        int choices = ballots.find("choices", v -> v.whole(1, MOST_ENTRIES)).orElse(0);
        boolean exactly = ballots.find("exactly", Value::yesNo).orElse(false);
        boolean noAward = ballots.find("no-award", Value::yesNo).orElse(false);
        method.ifPresent(known -> settingsMustFit(ballots, known));
        return stage.make(() -> new Decision.ByBallots(
                method.orElseThrow(), settings, choices, exactly, noAward, ties, cut, medals, minimum));
    }

    private static BallotMethod.Settings settings(Block ballots) {
        var usual = BallotMethod.Settings.USUAL;
        var seats = ballots.find("seats", v -> v.whole(1, MOST_ENTRIES));
        return new BallotMethod.Settings(
                seats.map(OptionalInt::of).orElse(usual.seats()),
                ballots.find("unranked", v -> v.word(Unranked.class)).orElse(usual.unranked()),
                ballots.find("form", v -> v.word(Borda.Form.class)).orElse(usual.form()),
                ballots.find("strength", v -> v.word(Strength.class)),
                usual.seed());
    }

    private static void settingsMustFit(Block ballots, BallotMethod method) {
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

    private static void ownStateMustFit(Block stage) {
        stage.find("own-state", v -> v.word(OwnState.class))
                .filter(policy -> policy != OwnState.ALLOW && policy != OwnState.EXCLUDE)
                .flatMap(policy -> stage.value("own-state"))
                .ifPresent(value -> value.refused("with ballots it is allow or exclude"));
    }

    static List<Rung> ties(Block stage) {
        return stage.listIfAny("ties", DecisionReader::rung);
    }

    private static Optional<Rung> rung(Value value) {
        if (value.text().filter(text -> !text.startsWith("blocks:")).isEmpty()) {
            return value.as(Rung::parse, "name criteria as in blocks:strategy+operations");
        }
        List<String> words = Stream.of(Rung.Kind.values()).map(Rung.Kind::word).toList();
        return value.oneOf(words).flatMap(word -> value.as(Rung::parse, "name criteria as in blocks:a+b"));
    }

    static Optional<Cut> cut(Block stage) {
        return stage.find("cut", value -> {
            Block cut = value.block(Section.CUT);
            int places = cut.need("places", v -> v.whole(1, MOST_ENTRIES)).orElse(1);
            var atTie = cut.need("at-tie", v -> v.word(Cut.AtTie.class)).orElse(Cut.AtTie.EXTEND);
            return cut.make(() -> new Cut(places, atTie));
        });
    }

    static int minimumEntries(Block stage) {
        return stage.find("minimum-entries", v -> v.whole(0, MOST_ENTRIES)).orElse(0);
    }

    /** A list of names is medals by place, a list of blocks medals by threshold. */
    static Medals medals(Block stage) {
        boolean byThreshold = stage.value("medals").stream()
                .filter(Value::isList)
                .flatMap(list -> list.items().stream())
                .anyMatch(Value::isBlock);
        return byThreshold
                ? new Medals.ByThreshold(stage.list("medals", DecisionReader::threshold))
                : new Medals.ByPlace(stage.listIfAny("medals", Value::text));
    }

    private static Optional<Medals.Threshold> threshold(Value value) {
        Block medal = value.block(Section.MEDAL);
        String name = medal.text("medal");
        var atLeast = medal.need("at-least", Value::number);
        boolean first = medal.find("first-place-only", Value::yesNo).orElse(false);
        return medal.make(() -> new Medals.Threshold(name, atLeast.orElseThrow(), first));
    }
}
