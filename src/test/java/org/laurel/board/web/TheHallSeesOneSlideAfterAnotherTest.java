package org.laurel.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.board.Board;
import org.laurel.board.Show;
import org.laurel.board.Slide;
import org.laurel.board.Slide.Kind;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

class TheHallSeesOneSlideAfterAnotherTest extends AFinal {

    private static final String SCREEN = "/board/" + ADA;
    private static final String EVENTS = SCREEN + "/events";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Board board;

    @BeforeEach
    void noBoardIsStarted() {
        jdbc.sql("delete from board_position").update();
    }

    private String publicly(String path) throws Exception {
        return pages.perform(get(path).with(anonymous()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String leading(String path) throws Exception {
        return pages.perform(get(path).with(theSecretariat()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor theSecretariat() {
        return user("secretariat").authorities(AuthorityUtils.createAuthorityList(Role.SECRETARIAT.authority()));
    }

    private void press(int moves, int to) throws Exception {
        pages.perform(post("/office/board/ceremony/move")
                .with(theSecretariat())
                .with(csrf())
                .param("moves", String.valueOf(moves))
                .param("to", String.valueOf(to)));
    }

    private static List<String> shown(List<Slide> program) {
        return program.stream()
                .map(slide ->
                        slide.kind() + slide.medal().map(medal -> " " + medal).orElse(""))
                .toList();
    }

    @Test
    void withoutReleasedResultsNoCeremonyBegins() throws Exception {
        theFinalIsFrozen();
        theResultIsSealed();
        assertThat(sentence(board.start(secretariat, ADA, Show.CEREMONY)))
                .isEqualTo("The board shows released results only. They are released on the page “Ceremony”.");
        assertThat(leading("/office/board/ceremony")).doesNotContain(title(1), title(2), title(3));
        assertThat(publicly(SCREEN))
                .contains("The ceremony begins on 15 January 2026, 18:30 (Ho Chi Minh time).")
                .doesNotContain(title(1), title(2), title(3));
    }

    @Test
    void releasedIsNotShownBeforeTheBoardIsStarted() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        assertThat(publicly(SCREEN)).doesNotContain(title(1), title(2), title(3));
        assertThat(publicly(EVENTS)).contains("event:slide").doesNotContain(title(1), title(2), title(3));
    }

    @Test
    void medalsComeFromTheLastPlaceToTheFirst() {
        theFinalIsFrozen();
        theResultIsReleased();
        assertThat(shown(board.program(ADA, Show.CEREMONY)))
                .containsExactly(
                        "OPENING", "CATEGORY", "REVEAL bronze", "REVEAL silver", "REVEAL gold", "PODIUM", "CLOSING");
    }

    @Test
    void everyKeyPressShowsOneMoreAndNothingThatComesAfterIt() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        board.start(secretariat, ADA, Show.CEREMONY).orThrow();
        press(1, 1);
        assertThat(publicly(SCREEN)).contains("Digital Start-up").doesNotContain(title(1), title(2), title(3));
        press(2, 2);
        for (String path : List.of(SCREEN, EVENTS)) {
            assertThat(publicly(path)).contains("Bronze", title(3), "Viet Nam").doesNotContain(title(1), title(2));
        }
        press(3, 3);
        press(4, 4);
        assertThat(publicly(SCREEN)).contains("Gold", title(1)).doesNotContain(title(2));
        press(5, 5);
        assertThat(publicly(SCREEN)).containsSubsequence("Gold", title(1), "Silver", title(2), "Bronze", title(3));
        assertThat(leading("/office/board/ceremony")).contains("Slide 6 of 7");
    }

    @Test
    void aSecondPressOfTheSameKeyMovesNothing() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        board.start(secretariat, ADA, Show.CEREMONY).orThrow();
        press(1, 1);
        press(1, 1);
        press(1, 2);
        assertThat(board.showing(ADA, Show.CEREMONY).orElseThrow().position()).isEqualTo(1);
        assertThat(refusal(board.move(secretariat, ADA, Show.CEREMONY, 1, 2)).kind())
                .isEqualTo(Refusal.Kind.OVERTAKEN);
        assertThat(refusal(board.start(secretariat, ADA, Show.CEREMONY)).kind()).isEqualTo(Refusal.Kind.OVERTAKEN);
        assertThat(refusal(board.move(secretariat, ADA, Show.CEREMONY, 2, 7)).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void nobodyButTheSecretariatLeads() {
        theFinalIsFrozen();
        theResultIsReleased();
        assertThat(refusal(board.start(chair, ADA, Show.CEREMONY)).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal(board.move(chair, ADA, Show.CEREMONY, 0, 1)).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
    }

    @Test
    void aRehearsalSaysOnEverySlideThatItIsOneAndKnowsNoRealEntry() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        board.start(secretariat, ADA, Show.REHEARSAL).orThrow();
        int slides = board.program(ADA, Show.REHEARSAL).size();
        for (int at = 0; at < slides; at++) {
            assertThat(leading("/office/board/rehearsal/" + ADA))
                    .contains("Rehearsal: every name and every result here is invented")
                    .doesNotContain(title(1), title(2), title(3));
            board.move(secretariat, ADA, Show.REHEARSAL, at + 1, at + 1);
        }
        assertThat(board.showing(ADA, Show.CEREMONY)).isEmpty();
        assertThat(board.program(ADA, Show.REHEARSAL)).extracting(Slide::kind).contains(Kind.NO_AWARD, Kind.CLOSING);
        assertThat(board.program(ADA, Show.REHEARSAL))
                .anySatisfy(slide -> assertThat(slide.winners()).hasSize(2));
    }

    @Test
    void aScreenThatComesBackGetsThePresentStateAndNoOlderOne() throws Exception {
        theFinalIsFrozen();
        theResultIsReleased();
        board.start(secretariat, ADA, Show.CEREMONY).orThrow();
        board.move(secretariat, ADA, Show.CEREMONY, 1, 2).orThrow();
        board.move(secretariat, ADA, Show.CEREMONY, 2, 3).orThrow();
        assertThat(publicly(EVENTS)).containsOnlyOnce("event:slide").contains("id:3", "Silver", title(2));
    }

    @Test
    void anEditionThatIsNotOpenHasNoBoard() throws Exception {
        assertThat(pages.perform(get("/board/none").with(anonymous()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
