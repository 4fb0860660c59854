package org.laurel.platform;

import java.time.Instant;

/** The moment that decides what is in time: the database's, so that all nodes agree. */
public interface Now {

    Instant get();
}
