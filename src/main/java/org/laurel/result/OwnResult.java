package org.laurel.result;

import java.util.List;
import java.util.Optional;

/**
 * What an entrant reads of the own entry after the release.
 *
 * @param placed its place in the result; empty if it did not come so far
 * @param noAward why nothing is awarded in its category, where nothing is
 * @param stages what the rules let it know of each stage it was in, in their order
 */
public record OwnResult(
        String entry,
        String code,
        String title,
        String category,
        Optional<CategoryResult.Placed> placed,
        Optional<String> noAward,
        List<OfStage> stages) {

    /**
     * One stage.
     *
     * @param place among so many; empty if the entry got none
     * @param total empty where only places are told
     * @param scores by criterion; empty where only places are told
     * @param remarks what jurors wrote; in no order that ties them to the scores
     */
    public record OfStage(
            String stage,
            Optional<Integer> place,
            int among,
            String total,
            List<OfCriterion> scores,
            List<String> remarks) {

        public OfStage {
            scores = List.copyOf(scores);
            remarks = List.copyOf(remarks);
        }
    }

    /** What the jurors gave for one criterion, highest first: no column that could be one juror's. */
    public record OfCriterion(String block, String name, List<String> scores) {}

    public OwnResult {
        stages = List.copyOf(stages);
    }
}
