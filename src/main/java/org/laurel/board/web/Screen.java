package org.laurel.board.web;

import org.laurel.board.Board.Moved;
import org.laurel.board.Show;
import org.laurel.platform.Language;

/** What one hall looks at, in one language. */
record Screen(String edition, Show show, Language language) {

    boolean shows(Moved moved) {
        return edition.equals(moved.edition()) && show == moved.show();
    }

    /** Whether both look at the same, be it in different languages. */
    boolean beside(Screen other) {
        return edition.equals(other.edition) && show == other.show;
    }
}
