package org.laurel.edition;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.OwnState;

/** Reads one stage: who judges what, when, and how that becomes places. */
final class StageReader {

    private static final int MOST_JUDGES = 10_000;
    private static final int MOST_CHANGES = 100;

    private final Once ids = new Once("stage");

    /** A stage that was read, or could not be, and the block it stands in. */
    record Placed(Block block, Optional<Decision> decision, Optional<Stage> stage) {}

    Placed stage(Value value) {
        Block stage = value.block(Section.STAGE);
        stage.value("criteria")
                .ifPresent(criteria -> criteria.wrong("stands in a stage", "an edition has them in its categories"));
        Optional<Decision> decision = DecisionReader.decision(stage);
        String id = stage.need("id", ids.of(Words::id)).orElse("");
        String name = stage.text("name");
        var kind = stage.need("kind", v -> v.word(Stage.Kind.class)).orElse(Stage.Kind.JURY);
        Judges judges = judges(stage, kind);
        var opens = stage.need("opens", Words::moment).orElse(Moment.CALL_OPENS);
        var closes = stage.need("closes", Words::moment).orElse(Moment.CEREMONY);
        List<Duration> reminders = stage.listIfAny("reminders", Words::duration);
        boolean blind = stage.find("blind", Value::yesNo).orElse(false);
        Set<Conflict> conflicts = conflicts(stage);
        var feedback = stage.find("feedback", v -> v.word(Feedback.class)).orElse(Feedback.NOTHING);
        Pitch pitch = stage.find("pitch", StageReader::pitch).orElse(null);
        int changes = changes(stage, kind);
        String addsTo = stage.find("adds-to", Words::id).orElse(null);
        return new Placed(
                stage,
                decision,
                decision.flatMap(how -> stage.make(() -> new Stage(
                        id, name, kind, judges, opens, closes, reminders, blind, conflicts, feedback, pitch, changes,
                        addsTo, how))));
    }

    private static Judges judges(Block stage, Stage.Kind kind) {
        if (kind != Stage.Kind.PUBLIC) {
            return stage.need("judges", StageReader::judges).orElse(Judges.EVERYBODY);
        }
        stage.value("judges").ifPresent(judges -> judges.wrong("stands in a public stage", "everybody judges there"));
        return Judges.EVERYBODY;
    }

    private static int changes(Block stage, Stage.Kind kind) {
        if (kind != Stage.Kind.PUBLIC) {
            stage.value("changes")
                    .ifPresent(changes ->
                            changes.wrong("stands in a stage of judges", "only a vote of the public is changed"));
        }
        return stage.find("changes", v -> v.whole(0, MOST_CHANGES)).orElse(0);
    }

    private static Optional<Judges> judges(Value value) {
        Block judges = value.block(Section.JUDGES);
        var per = judges.need("per", v -> v.word(Judges.Per.class)).orElse(Judges.Per.CATEGORY);
        int perState = number(judges, "per-state");
        int partners = number(judges, "partners");
        int others = number(judges, "others");
        int quorum = judges.find("quorum", v -> v.whole(1, MOST_JUDGES)).orElse(1);
        if (perState + partners + others == 0 && judges.isSound()) {
            judges.wrong("a stage without any judge judges nothing", "add per-state, partners or others");
        }
        return judges.make(() -> new Judges(per, perState, partners, others, quorum));
    }

    private static int number(Block judges, String key) {
        return judges.find(key, v -> v.whole(0, MOST_JUDGES)).orElse(0);
    }

    private static Set<Conflict> conflicts(Block stage) {
        Set<Conflict> conflicts = EnumSet.noneOf(Conflict.class);
        stage.listIfAny("conflicts", StageReader::conflict).forEach(conflicts::add);
        if (stage.value("own-state").stream().anyMatch(StageReader::excludes)) {
            conflicts.add(Conflict.OWN_STATE);
        }
        return conflicts;
    }

    private static Optional<Conflict> conflict(Value value) {
        Optional<Conflict> conflict = value.word(Conflict.class);
        return conflict.equals(Optional.of(Conflict.OWN_STATE))
                ? value.wrong("names own-state", "say own-state: exclude instead")
                : conflict;
    }

    private static boolean excludes(Value value) {
        return value.isText() && value.word(OwnState.class).equals(Optional.of(OwnState.EXCLUDE));
    }

    private static Optional<Pitch> pitch(Value value) {
        Block pitch = value.block(Section.PITCH);
        var setUp = part(pitch, "set-up");
        var presentation = pitch.need("presentation", Words::duration).orElse(Duration.ZERO);
        var questions = part(pitch, "questions");
        var clearing = part(pitch, "clearing");
        return pitch.make(() -> new Pitch(setUp, presentation, questions, clearing));
    }

    private static Duration part(Block pitch, String key) {
        return pitch.find(key, Words::duration).orElse(Duration.ZERO);
    }
}
