package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rung;

/** Reads how a stage decides, and what decisions by scores and by a public's ballots have in common. */
final class DecisionReader {

    static final int MOST_ENTRIES = 100_000;

    private DecisionReader() {}

    static Optional<Decision> decision(Block stage) {
        return BallotsReader.ofThePublic(stage)
                ? stage.find("ballots", ballots -> BallotsReader.ofThePublic(stage.part(), ballots))
                : ScoreRulesReader.rules(stage.part()).map(Decision.ByScores::new);
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
