package org.laurel.finale;

import java.util.List;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.vote.VoteFinalists;
import org.springframework.stereotype.Component;

/** Which round decides: the final's, or the jury's in an edition without a final. */
@Component
class DecidingRounds {

    private final Judging judging;
    private final VoteFinalists votes;
    private final RunningEditions editions;

    DecidingRounds(Judging judging, VoteFinalists votes, RunningEditions editions) {
        this.judging = judging;
        this.votes = votes;
        this.editions = editions;
    }

    Optional<Stage> finalStage(String edition) {
        return last(editions.rules(edition), Stage.Kind.FINAL);
    }

    Optional<Stage> stage(String edition) {
        return finalStage(edition).or(() -> last(editions.rules(edition), Stage.Kind.JURY));
    }

    Optional<Round> find(String edition, String category) {
        return stage(edition).flatMap(stage -> judging.find(edition, stage.id(), category, ""));
    }

    /** The stage that says who comes to the final. */
    Optional<Stage> cutBefore(String edition) {
        Edition rules = editions.rules(edition);
        return finalStage(edition).map(rules::cutBefore).orElseGet(() -> last(rules, Stage.Kind.JURY));
    }

    /** Who comes to the final: whom the jury or the public's vote before it let go on; nothing while its vote is not over. */
    Optional<List<Round.Candidate>> decidedFinalists(String edition, String category) {
        Optional<Stage> before = cutBefore(edition);
        return before.filter(Stage::isPublicVote).isPresent()
                ? votes.goingOn(edition, before.get().id(), category)
                : before.flatMap(jury -> judging.find(edition, jury.id(), category, ""))
                        .map(judging::goingOn);
    }

    List<Round.Candidate> finalists(String edition, String category) {
        return decidedFinalists(edition, category).orElse(List.of());
    }

    private static Optional<Stage> last(Edition edition, Stage.Kind kind) {
        List<Stage> stages = edition.stages(kind);
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }
}
