package org.laurel.judging.web;

import java.util.List;
import java.util.Optional;
import org.laurel.edition.Help;
import org.laurel.judging.SheetMarks;
import org.laurel.platform.Refusal.Fault;
import org.laurel.tally.score.Criterion;

/**
 * A score sheet as its page shows it: criteria with help and marks, nothing of who entered or who else scores.
 *
 * @param choices the scores to choose from, empty where there are too many to show
 * @param state what has become of it, in a sentence
 */
record SheetView(
        String id,
        String code,
        String category,
        String stage,
        String deadline,
        boolean writable,
        boolean abstention,
        boolean averaged,
        String outOf,
        List<Block> blocks,
        List<String> choices,
        String min,
        String max,
        String step,
        SheetMarks marks,
        String remark,
        String state,
        List<Fault> faults) {

    /** A group of criteria; {@code weight} as the rules file writes it. */
    record Block(String id, String name, String weight, List<Line> lines) {}

    /** One criterion to be scored. */
    record Line(Criterion criterion, Help help) {}

    SheetView with(SheetMarks typed, String typedRemark, List<Fault> found) {
        return new SheetView(
                id,
                code,
                category,
                stage,
                deadline,
                writable,
                abstention,
                averaged,
                outOf,
                blocks,
                choices,
                min,
                max,
                step,
                typed,
                typedRemark,
                state,
                found);
    }

    /** Templates reach public methods only. */
    public String written(String criterion) {
        return marks.written().getOrDefault(criterion, "");
    }

    public Optional<String> fault(String criterion) {
        return faults.stream()
                .filter(fault -> fault.field().equals(criterion))
                .map(Fault::sentence)
                .findFirst();
    }
}
