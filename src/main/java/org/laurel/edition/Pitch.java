package org.laurel.edition;

import java.time.Duration;

/** The parts of a finalist's slot on stage. */
public record Pitch(Duration setUp, Duration presentation, Duration questions, Duration clearing) {

    public Duration slot() {
        return setUp.plus(presentation).plus(questions).plus(clearing);
    }
}
