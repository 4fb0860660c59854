package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.roster.Person;

/** Somebody who sat on a national panel and on the jury; the sheets of both are still assigned to them. */
class ARoleWasTakenFromAJurorTest extends AJury {

    private Person person;
    private String ofThePanel;
    private String ofTheJury;

    @BeforeEach
    void somebodySatOnBoth() {
        String panel = aPanel(0);
        String login = "juror-" + panel + "-both";
        person = roster.register(
                login, login, login + "@example.org", "Test", null, Set.of(Role.JUROR, Role.PANEL_MEMBER));
        ofThePanel = sheet(editions.rules(ADA).stages(Stage.Kind.NATIONAL).get(0), panel);
        ofTheJury = sheet(stage(), panel);
    }

    private String sheet(Stage stage, String panel) {
        roster.seat(ADA, stage.id(), person, CATEGORY, panel);
        Round round = judging.open(ADA, stage.id(), CATEGORY, panel, candidates(panel, 1));
        return sheets(round).get(0).id();
    }

    private Actor with(Role... roles) {
        return new Actor(person.login(), Set.of(roles), null);
    }

    private List<String> desk(Role... roles) {
        return scoring.mine(with(roles)).stream()
                .map(sheet -> sheet.assignment().id())
                .toList();
    }

    @Test
    void whoHasBothFindsBoth() {
        assertThat(desk(Role.JUROR, Role.PANEL_MEMBER)).containsExactlyInAnyOrder(ofThePanel, ofTheJury);
    }

    @Test
    void whoKeepsOneFindsWhatItScoresAndNothingElse() {
        assertThat(desk(Role.PANEL_MEMBER)).containsExactly(ofThePanel);
        assertThat(desk(Role.JUROR)).containsExactly(ofTheJury);
        assertThat(scoring.open(with(Role.JUROR), ofTheJury).given()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"JUROR", "PANEL_MEMBER"})
    void theOthersSheetIsNeitherReadNorWritten(Role kept) {
        Actor actor = with(kept);
        String lost = kept == Role.JUROR ? ofThePanel : ofTheJury;
        for (Answer<?> answer : List.of(
                scoring.open(actor, lost),
                scoring.saveDraft(actor, lost, marks(7), ""),
                scoring.submit(actor, lost, marks(7), ""))) {
            assertThat(answer.<Object>fold(given -> given, Refusal::kind)).isEqualTo(Refusal.Kind.UNKNOWN);
        }
    }
}
