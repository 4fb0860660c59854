package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import org.laurel.edition.yaml.Block;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.ScoreRules;

/** Checks the stages in their order: what each must fit, and that one hands over to the next. */
final class StagesCheck {

    private final StageCheck.Surroundings edition;
    private final CriteriaReader criteria;
    private final int quota;

    /** How many entries of a category can reach the stage that is looked at; 0 where nothing says so. */
    private int entries;

    StagesCheck(StageCheck.Surroundings edition, CriteriaReader criteria, int quota) {
        this.edition = edition;
        this.criteria = criteria;
        this.quota = quota;
    }

    void of(List<StageReader.Placed> stages) {
        boolean cutBefore = false;
        entries = quota * edition.states();
        for (int i = 0; i < stages.size(); i++) {
            StageReader.Placed placed = stages.get(i);
            boolean last = i == stages.size() - 1;
            order(placed, i, cutBefore, last);
            check(placed);
            cutBefore |= placed.block().has("cut");
            cut(placed).ifPresent(cut -> entries = cut.places());
        }
        new VotesCheck(stages, edition.times()).run();
        if (stages.stream().anyMatch(placed -> ScoreRulesReader.weighsByShares(placed.block()))) {
            criteria.sharesMustAddUp();
        }
    }

    private void order(StageReader.Placed placed, int position, boolean cutBefore, boolean last) {
        Block block = placed.block();
        placed.stage().map(Stage::kind).ifPresent(kind -> {
            if (kind == Stage.Kind.NATIONAL && position > 0) {
                block.wrong("a national selection comes after another stage", "put it first");
            }
            if (kind == Stage.Kind.FINAL && !cutBefore) {
                block.wrong("a final has no finalists", "add a stage with a cut before it");
            }
        });
        if (last && cut(placed).isPresent()) {
            block.value("cut")
                    .ifPresent(cut -> cut.wrong("stands in the last stage", "no stage follows: leave it out"));
        }
    }

    private void check(StageReader.Placed placed) {
        placed.stage().ifPresent(stage -> new StageCheck(placed.block(), edition, entries(stage)).of(stage));
        scores(placed)
                .ifPresent(rules -> edition.categories().forEach(category -> {
                    if (category.criteria().isEmpty()) {
                        placed.block()
                                .wrong(
                                        "category " + category.code() + " has no criteria",
                                        "this stage scores: add them");
                    } else {
                        RulesCheck.contradictions(placed.block(), rules, category.criteria(), entries);
                    }
                }));
    }

    /** Before the nominations nothing limits how many there are. */
    private int entries(Stage stage) {
        return stage.kind() == Stage.Kind.NATIONAL ? 0 : entries;
    }

    private static Optional<Cut> cut(StageReader.Placed placed) {
        return placed.decision().flatMap(decision -> Optional.ofNullable(decision.cut()));
    }

    private static Optional<ScoreRules> scores(StageReader.Placed placed) {
        return placed.decision()
                .flatMap(how ->
                        how instanceof Decision.ByScores scores ? Optional.of(scores.rules()) : Optional.empty());
    }
}
