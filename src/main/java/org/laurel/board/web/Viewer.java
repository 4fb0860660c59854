package org.laurel.board.web;

import java.io.IOException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One browser before the board. Knows what it was told last, so that an older state never follows a newer one. */
final class Viewer {

    private static final long FOR_AS_LONG_AS_IT_STAYS = 0L;

    /** How long a browser waits before it comes back after the network dropped, in milliseconds. */
    private static final long COMES_BACK_AFTER = 1000;

    private static final int NOTHING = -1;

    private final boolean leading;
    private final SseEmitter line = new SseEmitter(FOR_AS_LONG_AS_IT_STAYS);
    private int told = NOTHING;

    /** @param leading whether it is the page of somebody who leads, and no screen of the hall */
    Viewer(boolean leading) {
        this.leading = leading;
    }

    boolean isScreen() {
        return !leading;
    }

    SseEmitter line() {
        return line;
    }

    /** @throws IOException where the browser is gone */
    synchronized void tell(Rendered state) throws IOException {
        if (state.moves() > told) {
            told = state.moves();
            line.send(SseEmitter.event()
                    .id(String.valueOf(state.moves()))
                    .name("slide")
                    .reconnectTime(COMES_BACK_AFTER)
                    .data(state.html()));
        }
    }

    /** Says nothing; shows whether the browser is still there. */
    synchronized void ask() throws IOException {
        line.send(SseEmitter.event().comment(""));
    }

    void leave() {
        line.complete();
    }
}
