package org.laurel.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.board.Board;
import org.laurel.board.Show;
import org.laurel.board.Slide;
import org.laurel.edition.Moment;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Two of three votes are for the jury's second: the hall sees the jury's winners first, and then whom the public chose. */
class TheHallSeesThePeoplesChoiceTest extends APublicVote {

    private static final Actor SECRETARIAT = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);

    @Autowired
    private Board board;

    @BeforeEach
    void noBoardIsStarted() {
        jdbc.sql("delete from board_position").update();
    }

    private void votesAreIn() {
        theVoteIsOpen();
        vote(1, 2);
        vote(2, 2);
        vote(3, 1);
    }

    private List<Slide> program(Show show) {
        return board.program(PEOPLE, show);
    }

    @Test
    void before_the_release_no_slide_knows_of_it() {
        votesAreIn();
        now(Moment.CEREMONY);
        assertThat(program(Show.CEREMONY))
                .extracting(Slide::kind)
                .containsExactly(Slide.Kind.OPENING, Slide.Kind.CLOSING);
    }

    @Test
    void the_vote_is_named_at_one_key_press_and_decided_at_the_next() throws Exception {
        votesAreIn();
        released();
        List<Slide> program = program(Show.CEREMONY);
        assertThat(program).extracting(Slide::kind).endsWith(Slide.Kind.VOTE, Slide.Kind.CHOSEN, Slide.Kind.CLOSING);
        int vote = program.size() - 3;
        board.start(SECRETARIAT, PEOPLE, Show.CEREMONY).orThrow();
        board.move(SECRETARIAT, PEOPLE, Show.CEREMONY, 1, vote).orThrow();
        assertThat(page("/board/" + PEOPLE, "anybody"))
                .contains("People&#39;s choice", "Digital Start-up")
                .doesNotContain(entered.get(1).title());
        board.move(SECRETARIAT, PEOPLE, Show.CEREMONY, 2, vote + 1).orThrow();
        assertThat(page("/board/" + PEOPLE, "anybody"))
                .contains("People&#39;s choice", entered.get(1).title())
                .doesNotContain(entered.get(0).title(), entered.get(2).title());
    }

    @Test
    void a_rehearsal_has_an_invented_one() {
        assertThat(program(Show.REHEARSAL))
                .filteredOn(slide -> slide.kind() == Slide.Kind.CHOSEN)
                .isNotEmpty()
                .allSatisfy(slide -> assertThat(slide.winners())
                        .extracting(Slide.Winner::title)
                        .containsExactly("Invented entry P"));
    }
}
