package org.laurel.tally.score;

import static org.laurel.tally.score.Criterion.block;
import static org.laurel.tally.score.Criterion.scored;

import java.util.List;

/** The Public Sector sheet of the ASEAN ICT Awards 2019-2021 and the rules of its two rounds. */
final class Ada {

    static final List<Criterion> PUBLIC_SECTOR = List.of(
            block(
                    "strategy",
                    "40",
                    scored("innovation", "20"),
                    scored("problem-solving", "25"),
                    scored("public-value", "30"),
                    scored("transparency", "25")),
            block(
                    "operations",
                    "40",
                    scored("efficiency", "25"),
                    scored("performance", "25"),
                    scored("quality", "25"),
                    scored("reliability", "25")),
            block("presentation", "20", scored("organisation", "50"), scored("enquiries", "50")));

    static final List<String> LEAVES =
            PUBLIC_SECTOR.stream().flatMap(Criterion::leaves).map(Criterion::id).toList();

    private Ada() {}

    static ScoreRules.Builder preliminary() {
        return ScoreRules.on(Scale.of("1", "10", "1"))
                .outOf("100")
                .completeness(Completeness.DROP_INCOMPLETE_JURORS)
                .ties("blocks:strategy+operations", "sub-criteria", "shared")
                .cut(new Cut(3, Cut.AtTie.EXTEND));
    }

    static ScoreRules.Builder finale() {
        return ScoreRules.on(Scale.of("1", "10", "1"))
                .outOf("100")
                .aggregation(Aggregation.medalPoints("3", "2", "1"))
                .completeness(Completeness.BLOCK)
                .ties("golds", "silvers", "mean-total", "criteria", "sub-criteria", "chair")
                .medals(new Medals.ByPlace(List.of("gold", "silver", "bronze")));
    }

    /** A sheet with the scores in the order of {@link #LEAVES}. */
    static void sheet(ScoreTable.Builder table, String juror, String entry, int... scores) {
        for (int i = 0; i < scores.length; i++) {
            table.score(juror, entry, LEAVES.get(i), String.valueOf(scores[i]));
        }
    }

    /** A sheet with one score in every field. */
    static void flatSheet(ScoreTable.Builder table, String juror, String entry, int score) {
        LEAVES.forEach(leaf -> table.score(juror, entry, leaf, String.valueOf(score)));
    }
}
