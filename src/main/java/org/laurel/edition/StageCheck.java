package org.laurel.edition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Aggregation;
import org.laurel.tally.score.Cut;
import org.laurel.tally.score.Medals;
import org.laurel.tally.score.Rung;
import org.laurel.tally.score.ScoreRules;

/**
 * What a stage must fit: the rest of its edition.
 *
 * @param entries how many entries of a category it can have at most; 0 where nothing says so
 */
record StageCheck(Block block, Surroundings edition, int entries) {

    /** The rest of the edition, as far as it could be read. */
    record Surroundings(List<Category> categories, TimetableReader times, int states, boolean chair) {}

    void of(Stage stage) {
        times(stage);
        judges(stage);
        chair(stage.decision());
        numbers(stage.decision());
        if (stage.kind() == Stage.Kind.NATIONAL) {
            national(stage);
        }
        if (stage.kind() == Stage.Kind.PUBLIC) {
            ofThePublic(stage.decision());
        }
    }

    private void times(Stage stage) {
        momentMustExist("opens", stage.opens());
        momentMustExist("closes", stage.closes());
        if (edition.times().cannotFollow(stage.opens(), stage.closes())) {
            at("closes", v -> v.wrong("is not after " + stage.opens().key(), "a stage opens before it closes"));
        }
        Optional<Duration> open = edition.times().between(stage.opens(), stage.closes());
        open.filter(time -> !time.isNegative())
                .filter(time -> stage.reminders().stream().anyMatch(early -> early.compareTo(time) > 0))
                .ifPresent(time ->
                        at("reminders", v -> v.wrong("begin before the stage opens", "remind while it is open")));
    }

    private void momentMustExist(String key, Moment moment) {
        if (!edition.times().names(moment)) {
            at(key, value -> value.refused("add " + moment.key() + " to the timetable"));
        }
    }

    private void judges(Stage stage) {
        int judges = stage.kind() == Stage.Kind.NATIONAL
                ? stage.judges().perState()
                : stage.judges().of(edition.states());
        if (stage.kind() != Stage.Kind.PUBLIC && stage.judges().quorum() > judges) {
            at(
                    "judges",
                    v -> v.wrong(
                            "have a quorum of " + stage.judges().quorum(),
                            "there are only " + judges + ": lower the quorum"));
        }
        stage.scores().map(ScoreRules::aggregation).ifPresent(how -> judgesMustOutnumberTheDropped(how, judges));
        stage.scores()
                .filter(rules -> rules.minimumSheets() > judges)
                .ifPresent(rules -> at(
                        "minimum-sheets",
                        v -> v.refused("there are only " + judges + " judges: ask for fewer sheets")));
    }

    private void judgesMustOutnumberTheDropped(Aggregation how, int judges) {
        if (how.dropHigh() + how.dropLow() >= judges && judges > 0) {
            at(
                    "aggregation",
                    v -> v.wrong(
                            "drops " + (how.dropHigh() + how.dropLow()) + " scores",
                            "there are only " + judges + " judges: drop fewer"));
        }
    }

    private void chair(Decision decision) {
        if (edition.chair()) {
            return;
        }
        if (decision.ties().contains(Rung.of(Rung.Kind.CHAIR))) {
            at("ties", v -> v.wrong("end with the chair", "this edition has none: say chair: yes or end otherwise"));
        }
        Cut cut = decision.cut();
        if (cut != null && cut.atTie() == Cut.AtTie.CHAIR) {
            at("cut", v -> v.wrong("leaves ties to the chair", "this edition has none: say chair: yes or extend"));
        }
    }

    private void numbers(Decision decision) {
        Cut cut = decision.cut();
        if (entries == 0) {
            return;
        }
        if (cut != null && cut.places() > entries) {
            at("cut", v -> v.wrong("lets " + cut.places() + " through", "at most " + entries + " can be there"));
        }
        if (decision.minimumEntries() > entries) {
            at("minimum-entries", v -> v.refused("at most " + entries + " can be there"));
        }
        if (decision.medals() instanceof Medals.ByPlace byPlace
                && byPlace.medals().size() > entries) {
            at(
                    "medals",
                    v -> v.wrong(
                            "are " + byPlace.medals().size(),
                            "at most " + entries + " entries can be there to win them"));
        }
    }

    private void national(Stage stage) {
        if (stage.forbids(Conflict.OWN_STATE)) {
            at("own-state", v -> v.refused("a national panel judges its own state's entries: say allow"));
        }
        if (stage.decision().cut() != null) {
            at("cut", v -> v.wrong("stands in a national selection", "the quota says how many are nominated"));
        }
        if (stage.judges().perState() == 0) {
            at("judges", v -> v.wrong("of a national selection come from each state", "add per-state"));
        }
    }

    /** Nobody sees a vote's count before the release, and so nobody can order what it leaves equal. */
    private void ofThePublic(Decision decision) {
        boolean asksSomebody = decision.ties().stream()
                .map(Rung::kind)
                .anyMatch(kind -> kind == Rung.Kind.CHAIR || kind == Rung.Kind.LOTS);
        if (asksSomebody) {
            at(
                    "ties",
                    v -> v.wrong("are ordered after the count", "a public vote is counted at the release: say shared"));
        }
        Cut cut = decision.cut();
        if (cut != null && cut.atTie() != Cut.AtTie.EXTEND) {
            at("cut", v -> v.wrong("orders what is equal", "a public vote is counted at the release: say extend"));
        }
    }

    private void at(String key, Consumer<Value> complaint) {
        Optional<Value> value = block.value(key);
        value.ifPresentOrElse(complaint, () -> complaint.accept(block.at()));
    }
}
