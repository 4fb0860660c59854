package org.laurel.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.laurel.edition.Category;
import org.laurel.edition.Decision;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;

/**
 * One category in one stage of the public, as the rules have it.
 *
 * @param edition with its timetable as it stands
 */
public record Poll(Edition edition, Stage stage, Category category) {

    /** All of an edition that Laurel counts, in the order of its rules. */
    static List<Poll> of(Edition edition) {
        return edition.stages().stream()
                .filter(Stage::isPublicVote)
                .flatMap(stage -> edition.categories().stream().map(category -> new Poll(edition, stage, category)))
                .toList();
    }

    static Optional<Poll> find(Edition edition, String stage, String category) {
        return of(edition).stream()
                .filter(poll -> poll.stage().id().equals(stage)
                        && poll.category().code().equals(category))
                .findFirst();
    }

    public Instant opens() {
        return edition.timetable().at(stage.opens());
    }

    public Instant closes() {
        return edition.timetable().at(stage.closes());
    }

    /** Moments are in the edition's zone. */
    boolean takesVotesAt(Instant now) {
        return !now.isBefore(opens()) && now.isBefore(closes());
    }

    public Decision.ByBallots rules() {
        return (Decision.ByBallots) stage.decision();
    }

    /** The stage whose finalists are voted on: the last jury or vote with a cut before this stage. */
    Optional<Stage> before() {
        return edition.cutBefore(stage);
    }
}
