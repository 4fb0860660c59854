package org.laurel.edition;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.ScoreRules;

/** Puts the contradictions that the tally finds in a stage's rules where they stand in the file. */
final class RulesCheck {

    private static final String RIGHT = "these rules do not go together: change one of them";

    /** Which key a sentence is about, by the first of these words that it holds. */
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("tie-break", "ties");
        KEYS.put("own state", "own-state");
        KEYS.put("round", "rounding");
        KEYS.put("cut", "cut");
        KEYS.put(" medals", "medals");
        KEYS.put("out of", "out-of");
        KEYS.put("points", "aggregation");
        KEYS.put("trimmed", "aggregation");
        KEYS.put("drop", "aggregation");
        KEYS.put("sheet", "minimum-sheets");
    }

    private RulesCheck() {}

    static void contradictions(Block stage, ScoreRules rules, List<Criterion> criteria, int entries) {
        rules.contradictions(evened(criteria), entries)
                .forEach(sentence -> stage.complain(lineOf(sentence, stage), sentence, RIGHT));
    }

    /** The same tree with weights that add up: whether the file's own do has been said at their line already. */
    private static List<Criterion> evened(List<Criterion> siblings) {
        return IntStream.range(0, siblings.size())
                .mapToObj(i -> evened(siblings.get(i), i == 0 ? 100 : 0))
                .toList();
    }

    private static Criterion evened(Criterion criterion, int weight) {
        return new Criterion(criterion.id(), criterion.name(), BigDecimal.valueOf(weight), evened(criterion.parts()));
    }

    private static int lineOf(String sentence, Block stage) {
        Stream<Value> rungs = stage.value("ties").filter(Value::isList).stream().flatMap(ties -> ties.items().stream());
        Stream<Value> keys = KEYS.entrySet().stream()
                .filter(words -> sentence.contains(words.getKey()))
                .flatMap(words -> stage.value(words.getValue()).stream());
        return Stream.concat(rungs.filter(rung -> names(sentence, rung)), keys)
                .mapToInt(Value::line)
                .findFirst()
                .orElse(stage.line());
    }

    private static boolean names(String sentence, Value rung) {
        return rung.isText()
                && rung.text()
                        .filter(word -> sentence.contains("tie-break " + word))
                        .isPresent();
    }
}
