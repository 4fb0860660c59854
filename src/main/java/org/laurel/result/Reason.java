package org.laurel.result;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Phrase;
import org.laurel.tally.score.Rung;

/** Why an entry stands where it stands, as it was published: kept as data, said in the language of whoever reads it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "why")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reason.Compared.class, name = "compared"),
    @JsonSubTypes.Type(value = Reason.Overridden.class, name = "overridden")
})
public sealed interface Reason {

    /**
     * As a sentence.
     *
     * @param said how texts of the rules are said to the reader
     */
    String sentence(UnaryOperator<String> said);

    /**
     * An entry before the next one, or beside it.
     *
     * @param first title of the one
     * @param second title of the other
     * @param shared whether they share their place
     * @param steps what was compared, in turn; the last one decided
     * @param sums of what the first step compares, where juries and publics gave it
     */
    record Compared(
            String first,
            String second,
            boolean shared,
            List<Step> steps,
            @Nullable Sums sums) implements Reason {

        public Compared {
            steps = List.copyOf(steps);
        }

        @Override
        public String sentence(UnaryOperator<String> said) {
            String key = shared ? "result.why.shared" : "result.why.before";
            return Phrase.of(
                    key,
                    first,
                    second,
                    Stream.concat(
                                    Stream.of(beginning(said)),
                                    steps.stream().skip(1).map(step -> step.words(said)))
                            .collect(Collectors.joining("; ")));
        }

        private String beginning(UnaryOperator<String> said) {
            String compared = steps.get(0).words(said);
            return sums == null
                    ? compared
                    : Phrase.of(
                            "result.why.sums",
                            compared,
                            sums.firstJuries(),
                            sums.secondJuries(),
                            sums.firstPublics(),
                            sums.secondPublics());
        }
    }

    /**
     * One value of both.
     *
     * @param kind of the rung of the chain
     * @param of what it speaks of, beyond its kind: the names of criteria, the number of a place, the chair's reason, what the
     *     total is called; else empty
     */
    record Step(Rung.Kind kind, List<String> of, String first, String second) {

        public Step {
            of = List.copyOf(of);
        }

        private String words(UnaryOperator<String> said) {
            return first.equals(second)
                    ? Phrase.of("result.why.each", what(said), first)
                    : Phrase.of("result.why.to", what(said), first, second);
        }

        private String what(UnaryOperator<String> said) {
            return switch (kind) {
                case BLOCKS, CRITERIA, SUB_CRITERIA -> of.stream().map(said).collect(Collectors.joining(" + "));
                case POINTS -> Phrase.ofRules("result.why.total." + of.get(0).replace(' ', '-'), of.get(0));
                default -> Phrase.of("result.why." + kind.word(), of.toArray());
            };
        }
    }

    /** What a total is made of, for both entries. */
    record Sums(String firstJuries, String secondJuries, String firstPublics, String secondPublics) {}

    /**
     * An entry that two people moved.
     *
     * @param place that they gave it; 0 for none
     * @param reason that they gave
     * @param counted the place by count; 0 for none
     * @param value by which it was counted
     */
    record Overridden(String entry, int place, String reason, int counted, String value) implements Reason {

        @Override
        public String sentence(UnaryOperator<String> said) {
            String count =
                    counted == 0 ? Phrase.of("result.why.uncounted") : Phrase.of("result.why.counted", counted, value);
            return place == 0
                    ? Phrase.of("result.why.override-none", entry, reason, count)
                    : Phrase.of("result.why.override", entry, place, reason, count);
        }
    }

    /** Of an edition that was published as sentences alone, which stay in the language they were written in. */
    record Written(String sentence) implements Reason {

        @Override
        public String sentence(UnaryOperator<String> said) {
            return sentence;
        }
    }
}
