package org.laurel.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.ScoreRules;

/** Puts the contradictions that the tally finds in a stage's rules where they stand in the file. */
final class RulesCheck {

    /** What a sentence with these words is about: the key, and what would be right. */
    private record Subject(String words, String key, String right) {}

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("is no criterion", "ties", "name criteria by their ids"),
            new Subject("tie-break", "ties", "change the chain"),
            new Subject("own state", "own-state", "change own-state or what it does not go with"),
            new Subject("ballots", "ballots", "change the ballots or what does not go with them"),
            new Subject("rounding", "rounding", "leave that rounding out"),
            new Subject("rounded", "rounding", "leave that rounding out"),
            new Subject("cut", "cut", "change the cut or the chain"),
            new Subject(" medals", "medals", "list as many medals as can be won"),
            new Subject("out of", "out-of", "change out-of or the scale"),
            new Subject("points", "aggregation", "change the points or the method"),
            new Subject("trimmed", "aggregation", "change the method or what it drops"),
            new Subject("drop", "aggregation", "change the method or what it drops"),
            new Subject("sheet", "minimum-sheets", "ask for at least one sheet"));

    private static final Subject ANYTHING = new Subject("", "id", "change one of the two");

    private RulesCheck() {}

    static void contradictions(Block stage, ScoreRules rules, List<Criterion> criteria, int entries) {
        for (String sentence : rules.contradictions(evened(criteria), entries)) {
            Subject subject = SUBJECTS.stream()
                    .filter(known -> sentence.contains(known.words()))
                    .findFirst()
                    .orElse(ANYTHING);
            stage.complain(lineOf(sentence, subject, stage), sentence, subject.right());
        }
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

    private static int lineOf(String sentence, Subject subject, Block stage) {
        Stream<Value> rungs = stage.value("ties").filter(Value::isList).stream().flatMap(ties -> ties.items().stream());
        Stream<Value> key = stage.value(subject.key()).stream();
        return Stream.concat(rungs.filter(rung -> names(sentence, rung)), key)
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
