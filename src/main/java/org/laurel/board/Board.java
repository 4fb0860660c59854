package org.laurel.board;

import java.util.List;
import java.util.Optional;
import org.laurel.audit.AuditLog;
import org.laurel.board.Positions.Position;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.result.Results;
import org.laurel.vote.PeoplesChoice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the board: what it shows now, and who moves it on. Before it is started there is nothing to see, and a
 * ceremony is started with released results alone; what comes after the slide that is shown leaves the server for nobody
 * but the one who leads it.
 */
@Service
public class Board {

    /** A board shows something else than before. */
    public record Moved(String edition, Show show) {}

    private final Positions positions;
    private final Results results;
    private final PeoplesChoice peoplesChoice;
    private final RunningEditions editions;
    private final Now now;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Board(
            Positions positions,
            Results results,
            PeoplesChoice peoplesChoice,
            RunningEditions editions,
            Now now,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.positions = positions;
        this.results = results;
        this.peoplesChoice = peoplesChoice;
        this.editions = editions;
        this.now = now;
        this.audit = audit;
        this.events = events;
    }

    /** Whether a ceremony can be started; a rehearsal always can. */
    @Transactional(readOnly = true)
    public boolean canStart(String edition, Show show) {
        return show == Show.REHEARSAL || results.released(edition);
    }

    /** From now on the board shows its opening. */
    @Transactional
    public Answer<Showing> start(Actor by, String edition, Show show) {
        if (!by.is(Role.SECRETARIAT)) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.board.not-yours"));
        }
        if (!canStart(edition, show)) {
            return Answer.refuse(Refusal.Kind.CLOSED, Phrase.of("no.board.sealed"));
        }
        if (!positions.start(edition, show)) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.board.started"));
        }
        audit.append(now.get(), by.login(), "board-started", edition, show.word());
        return told(edition, show);
    }

    /**
     * Moves a board to another slide.
     *
     * @param moves as it was when the person saw it: whoever presses twice, or at the same time as somebody else, moves it once
     */
    @Transactional
    public Answer<Showing> move(Actor by, String edition, Show show, int moves, int to) {
        if (!by.is(Role.SECRETARIAT)) {
            return Answer.refuse(Refusal.Kind.NOT_YOURS, Phrase.of("no.board.not-yours"));
        }
        if (to < 0 || to >= program(edition, show).size()) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.board.no-slide"));
        }
        if (!positions.move(edition, show, moves, to)) {
            return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.board.moved"));
        }
        return told(edition, show);
    }

    private Answer<Showing> told(String edition, Show show) {
        events.publishEvent(new Moved(edition, show));
        return Answer.of(showing(edition, show).orElseThrow());
    }

    /** What the hall sees; empty before the start. */
    @Transactional(readOnly = true)
    public Optional<Showing> showing(String edition, Show show) {
        return positions.of(edition, show).flatMap(position -> showing(edition, show, position));
    }

    private Optional<Showing> showing(String edition, Show show, Position position) {
        List<Slide> slides = program(edition, show);
        return Optional.of(position)
                .filter(it -> it.at() < slides.size())
                .map(it -> new Showing(show, it.moves(), it.at(), slides.size(), slides.get(it.at())));
    }

    /** A number that is another one as soon as the board shows something else; 0 before the start. */
    @Transactional(readOnly = true)
    public int moves(String edition, Show show) {
        return positions.of(edition, show).map(Position::moves).orElse(0);
    }

    /** All slides in their order, for the one who leads; just the opening and the closing before the release. */
    @Transactional(readOnly = true)
    public List<Slide> program(String edition, Show show) {
        Edition rules = editions.rules(edition);
        return show == Show.REHEARSAL
                ? Program.of(rules, InventedResults.of(rules), InventedResults.ofThePublic(rules))
                : Program.of(rules, results.published(edition), Choice.of(peoplesChoice.beside(edition)));
    }
}
