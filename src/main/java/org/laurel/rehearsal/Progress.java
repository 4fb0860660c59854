package org.laurel.rehearsal;

/** Somebody who watches how far the rehearsal is. */
public interface Progress {

    void begin(String what, int of);

    void step();
}
