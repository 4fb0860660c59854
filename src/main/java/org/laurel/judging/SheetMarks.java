package org.laurel.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.laurel.edition.Category;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal.Fault;
import org.laurel.tally.score.Completeness;
import org.laurel.tally.score.Criterion;
import org.laurel.tally.score.Mark;
import org.laurel.tally.score.Scale;
import org.laurel.tally.score.ScoreRules;

/**
 * What a juror has written on a sheet: by the criterion's id a number as typed, or {@code abstain}; what is not there is
 * missing.
 *
 * @param sealed whether nothing can be known of it until the results are released
 */
public record SheetMarks(Map<String, String> written, boolean sealed) {

    public static final String ABSTAIN = "abstain";
    static final SheetMarks NONE = new SheetMarks(Map.of());
    /** Of a sheet that is under the seal: nobody can say what is on it. */
    static final SheetMarks SEALED = new SheetMarks(Map.of(), true);

    private static final int LONGEST_NUMBER = 12;

    public SheetMarks {
        written = new TreeMap<>(written);
    }

    public SheetMarks(Map<String, String> written) {
        this(written, false);
    }

    /**
     * All that is wrong with a sheet that is to be handed in, each at its criterion; empty if it may be.
     *
     * @param said how the names of criteria are said to whoever is told
     */
    List<Fault> faults(Category category, ScoreRules rules, UnaryOperator<String> said) {
        List<Fault> faults = new ArrayList<>();
        category.scored().forEach(criterion -> fault(criterion, rules, said).ifPresent(faults::add));
        written.keySet().stream()
                .filter(id ->
                        category.scored().noneMatch(criterion -> criterion.id().equals(id)))
                .map(id -> new Fault("sheet", Phrase.of("no.judging.criterion-unknown", shortened(id))))
                .forEach(faults::add);
        return faults;
    }

    /** What is wrong with a draft: nothing need be there yet, but what is there must be a mark. */
    List<Fault> faultsOfDraft(Category category, ScoreRules rules, UnaryOperator<String> said) {
        return faults(category, rules, said).stream()
                .filter(fault -> !missing(fault.field()))
                .toList();
    }

    private boolean missing(String field) {
        return !"sheet".equals(field) && written.getOrDefault(field, "").isBlank();
    }

    private Optional<Fault> fault(Criterion criterion, ScoreRules rules, UnaryOperator<String> said) {
        String name = said.apply(criterion.name());
        String text = written.getOrDefault(criterion.id(), "").strip();
        if (text.equals(ABSTAIN)) {
            return rules.completeness() == Completeness.USE_WHAT_IS_THERE
                    ? Optional.empty()
                    : Optional.of(wrong(criterion.id(), name, "no.judging.mark.abstention", text, rules.scale()));
        }
        if (text.isEmpty()) {
            return Optional.of(wrong(criterion.id(), name, "no.judging.mark.missing", text, rules.scale()));
        }
        return number(text).filter(score -> onScale(score, rules.scale())).isPresent()
                ? Optional.empty()
                : Optional.of(wrong(criterion.id(), name, "no.judging.mark.wrong", text, rules.scale()));
    }

    private static Fault wrong(String criterion, String name, String what, String text, Scale scale) {
        return new Fault(
                criterion,
                Phrase.of(
                        what,
                        name,
                        scale.min().toPlainString(),
                        scale.max().toPlainString(),
                        scale.step().toPlainString(),
                        shortened(text)));
    }

    private static boolean onScale(BigDecimal score, Scale scale) {
        return score.compareTo(scale.min()) >= 0
                && score.compareTo(scale.max()) <= 0
                && score.subtract(scale.min()).remainder(scale.step()).signum() == 0;
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("[0-9]+([.][0-9]+)?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    /**
     * The mark for a criterion, of a sheet without faults.
     *
     * @throws IllegalStateException for a sheet under the seal: nothing is counted from what is not known
     */
    Mark mark(Criterion criterion) {
        if (sealed) {
            throw new IllegalStateException("the sheet is sealed until the results are released");
        }
        String text = written.getOrDefault(criterion.id(), "").strip();
        if (text.equals(ABSTAIN)) {
            return Mark.ABSTAINED;
        }
        return number(text).<Mark>map(Mark.Score::new).orElse(Mark.MISSING);
    }
}
