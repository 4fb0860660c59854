package org.laurel.preparation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.Moment;

/**
 * What would come of opening an edition now, with the people who are on the roster now.
 *
 * @param passed the moments that are over already, with everything that hangs on them
 * @param seated whether people sit in this edition's stages; otherwise everybody with the role counts for every category
 * @param uncoordinated member states whose entries nobody would accept
 * @param running the edition that the pages show now and whose ceremony lies ahead
 */
public record DryRun(
        List<Moment> passed,
        @Nullable Moment next,
        Instant now,
        boolean seated,
        List<StageOutlook> stages,
        List<String> uncoordinated,
        @Nullable Edition running) {

    /**
     * Whether a stage can be judged.
     *
     * @param asked judges that the rules ask for in each category, on a national panel of each state
     * @param found how many there are where there are fewest
     * @param shortOf the categories, or the states, that do not reach the quorum
     * @param plan what keeps scores from being compared, or makes them poor to compare
     */
    public record StageOutlook(String name, int asked, int quorum, int found, List<String> shortOf, List<String> plan) {

        public StageOutlook {
            shortOf = List.copyOf(shortOf);
            plan = List.copyOf(plan);
        }

        public boolean reachesTheQuorum() {
            return shortOf.isEmpty();
        }

        public boolean isFull() {
            return found >= asked;
        }
    }

    public DryRun {
        passed = List.copyOf(passed);
        stages = List.copyOf(stages);
        uncoordinated = List.copyOf(uncoordinated);
    }
}
