package org.laurel.platform;

import java.time.Instant;

/** The moment that decides what is in time: the database's, so that all nodes agree. */
public interface Now {

    Instant get();

    /** The same moment as an SQL expression, for a statement that reads it along with what it decides about. */
    String sql();
}
