package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Criterion;

/** Reads a file that holds one stage only, with its criteria: who judges and when may be left out. */
final class StageRulesReader {

    private StageRulesReader() {}

    static Optional<StageRules> read(Value file) {
        Block stage = file.block(Section.STAGE);
        Optional<Decision> decision = DecisionReader.decision(stage);
        CriteriaReader reader = new CriteriaReader();
        List<Criterion> criteria =
                stage.find("criteria", list -> reader.tree(list, "the stage")).orElse(List.of());
        boolean scored = !BallotsReader.ofThePublic(stage);
        if (scored && !stage.has("criteria")) {
            stage.need("criteria", Optional::of);
        }
        if (ScoreRulesReader.weighsByShares(stage)) {
            reader.sharesMustAddUp();
        }
        decision.filter(how -> !criteria.isEmpty()).ifPresent(how -> contradictions(stage, how, criteria));
        return decision.flatMap(how -> stage.make(() -> new StageRules(criteria, how)));
    }

    private static void contradictions(Block stage, Decision decision, List<Criterion> criteria) {
        if (decision instanceof Decision.ByScores scores) {
            RulesCheck.contradictions(stage, scores.rules(), criteria, 0);
        }
    }
}
