package org.laurel.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.laurel.tally.ballot.BallotMethod;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.PublicVote;

/** Checks that the count of a public vote is there when another stage needs it. */
final class VotesCheck {

    private final List<StageReader.Placed> stages;
    private final TimetableReader times;

    VotesCheck(List<StageReader.Placed> stages, TimetableReader times) {
        this.stages = stages;
        this.times = times;
    }

    void run() {
        for (int i = 0; i < stages.size(); i++) {
            StageReader.Placed placed = stages.get(i);
            List<StageReader.Placed> later = stages.subList(i + 1, stages.size());
            placed.stage().ifPresent(stage -> {
                mayAdd(placed, stage);
                if (stage.kind() == Stage.Kind.PUBLIC && stage.cut().isPresent()) {
                    later.forEach(each -> mustWaitFor(stage, each));
                }
            });
        }
    }

    private void mustWaitFor(Stage vote, StageReader.Placed later) {
        later.stage()
                .filter(stage -> times.isAfter(vote.closes(), stage.opens()))
                .flatMap(stage -> later.block().value("opens"))
                .ifPresent(opens -> opens.wrong(
                        "is before " + vote.closes().key(),
                        "who goes on from stage \"" + vote.id() + "\" is known when its vote has closed"));
    }

    private void mayAdd(StageReader.Placed placed, Stage stage) {
        String to = stage.addsTo();
        if (to == null) {
            return;
        }
        var key = placed.block().value("adds-to").orElseThrow();
        if (!isOneVoteEach(stage)) {
            key.wrong("stands where it cannot", "a public stage adds by plurality with one choice");
            return;
        }
        Optional<Stage> jury = stages.stream()
                .flatMap(each -> each.stage().stream())
                .filter(each -> each.id().equals(to))
                .filter(Predicate.not(Predicate.isEqual(stage)))
                .findFirst();
        if (jury.filter(VotesCheck::takesPoints).isEmpty()) {
            key.wrong(
                    "names no stage that takes points", "name a jury's stage with medal-points and public-vote: added");
        } else if (times.isAfter(stage.closes(), jury.get().closes())) {
            key.wrong("closes after stage \"" + to + "\"", "a vote that is added closes no later than the jury");
        }
    }

    private static boolean isOneVoteEach(Stage stage) {
        return stage.isPublicVote()
                && stage.decision() instanceof Decision.ByBallots rules
                && rules.method() == BallotMethod.PLURALITY;
    }

    private static boolean takesPoints(Stage stage) {
        return stage.kind() == Stage.Kind.JURY
                && stage.scores()
                        .filter(rules -> rules.publicVote() == PublicVote.ADDED)
                        .filter(rules -> rules.aggregation().method() == Aggregation.Method.MEDAL_POINTS)
                        .isPresent();
    }
}
