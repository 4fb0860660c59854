package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.ballot.Unranked;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rung;

/** Reads how a stage decides, and what decisions by scores and by ballots have in common. */
final class DecisionReader {

    static final int MOST_ENTRIES = 100_000;

    /** The methods of counting ballots, by the names the command line knows them by. */
    static final List<String> METHODS = List.of(
            "plurality",
            "approval",
            "borda",
            "copeland",
            "schulze",
            "ranked-pairs",
            "irv",
            "stv",
            "majority-judgment",
            "star",
            "skating",
            "best-of-majority",
            "obo",
            "eph");

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
        Block ballots = value.block(Section.BALLOTS);
        String method = ballots.need("method", v -> v.oneOf(METHODS)).orElse("");
        int seats = ballots.find("seats", v -> v.whole(1, 1000)).orElse(1);
        int choices = ballots.find("choices", v -> v.whole(1, 1000)).orElse(0);
        boolean exactly = ballots.find("exactly", Value::yesNo).orElse(false);
        var unranked = ballots.find("unranked", v -> v.word(Unranked.class)).orElse(Unranked.LAST);
        boolean noAward = ballots.find("no-award", Value::yesNo).orElse(false);
        mustFit(ballots, method, noAward);
        List<Rung> ties = ties(stage);
        Cut cut = cut(stage).orElse(null);
        Medals medals = medals(stage);
        int minimum = minimumEntries(stage);
        return stage.make(() ->
                new Decision.ByBallots(method, seats, choices, exactly, unranked, noAward, ties, cut, medals, minimum));
    }

    private static void mustFit(Block ballots, String method, boolean noAward) {
        if (ballots.has("exactly") && !ballots.has("choices")) {
            ballots.wrong("exactly stands without choices", "add choices: how many options a ballot names");
        }
        if (noAward && !method.isEmpty() && !method.equals("irv")) {
            ballots.value("no-award")
                    .ifPresent(value -> value.wrong("does not go with " + method, "only irv has a test for it"));
        }
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
