package org.laurel.board.web;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.laurel.board.Board;
import org.laurel.board.Board.Moved;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All browsers before the boards, of this node. Whoever takes a seat is told the present state at once, late or not, and
 * every later one as soon as it is there: a move on this node is told when it is committed, a move on another node when
 * this one next looks into the database.
 */
@Component
class Hall {

    private static final Logger LOG = LoggerFactory.getLogger(Hall.class);

    static final int SEATS = 5000;
    private static final int MESSENGERS = 4;
    private static final long LOOK_EVERY = 250;
    private static final long ASK_EVERY = 15_000;

    private final Board board;
    private final Slides slides;
    private final Map<Screen, Set<Viewer>> rows = new ConcurrentHashMap<>();
    private final Map<Screen, Rendered> last = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final ExecutorService messengers = Executors.newFixedThreadPool(MESSENGERS, named("board-messenger"));
    private final ScheduledExecutorService lookout = Executors.newSingleThreadScheduledExecutor(named("board-lookout"));

    Hall(Board board, Slides slides) {
        this.board = board;
        this.slides = slides;
        lookout.scheduleWithFixedDelay(this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
        lookout.scheduleWithFixedDelay(this::ask, ASK_EVERY, ASK_EVERY, TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    SseEmitter takeSeat(Screen screen, boolean leading) {
        if (taken.incrementAndGet() > SEATS) {
            taken.decrementAndGet();
            throw new RefusedException(Refusal.because(Refusal.Kind.CLOSED, Phrase.of("no.board.full")));
        }
        Viewer viewer = new Viewer(leading);
        Set<Viewer> row = rows.computeIfAbsent(screen, unseen -> ConcurrentHashMap.newKeySet());
        Runnable leaves = () -> {
            if (row.remove(viewer)) {
                taken.decrementAndGet();
            }
        };
        viewer.line().onCompletion(leaves);
        viewer.line().onTimeout(leaves);
        viewer.line().onError(gone -> leaves.run());
        row.add(viewer);
        tell(viewer, present(screen));
        return viewer.line();
    }

    /** How many browsers look at it in any language, without those from which it is led. */
    long screens(Screen screen) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().beside(screen))
                .flatMap(row -> row.getValue().stream())
                .filter(Viewer::isScreen)
                .count();
    }

    @TransactionalEventListener
    void moved(Moved moved) {
        rows.keySet().stream().filter(screen -> screen.shows(moved)).forEach(this::lookAt);
    }

    private void look() {
        try {
            rows.keySet().stream()
                    .filter(screen -> !rows.getOrDefault(screen, Set.of()).isEmpty())
                    .forEach(this::lookAt);
        } catch (DataAccessException databaseAway) {
            LOG.warn("the board cannot be read and is shown as it was: {}", databaseAway.getMessage());
        }
    }

    private void lookAt(Screen screen) {
        Rendered told = last.get(screen);
        if (told == null || told.moves() != board.moves(screen.edition(), screen.show())) {
            Rendered state = slides.render(screen);
            last.put(screen, state);
            rows.getOrDefault(screen, Set.of()).forEach(viewer -> send(() -> tell(viewer, state)));
        }
    }

    private Rendered present(Screen screen) {
        Rendered told = last.get(screen);
        if (told == null || told.moves() != board.moves(screen.edition(), screen.show())) {
            return slides.render(screen);
        }
        return told;
    }

    private static void tell(Viewer viewer, Rendered state) {
        try {
            viewer.tell(state);
        } catch (IOException | IllegalStateException gone) {
            viewer.leave();
        }
    }

    private void ask() {
        rows.values().forEach(row -> row.forEach(viewer -> send(() -> ask(viewer))));
    }

    private static void ask(Viewer viewer) {
        try {
            viewer.ask();
        } catch (IOException | IllegalStateException gone) {
            viewer.leave();
        }
    }

    private void send(Runnable message) {
        try {
            messengers.execute(message);
        } catch (RejectedExecutionException closing) {
            LOG.debug("the hall is closing", closing);
        }
    }

    /** Before the web server stops, which would wait for everybody in the hall. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        lookout.shutdownNow();
        messengers.shutdownNow();
        rows.values().forEach(row -> row.forEach(Viewer::leave));
    }
}
