package org.laurel.platform;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A clock that stands still until it is moved: for rehearsals and for tests of deadlines. */
@Component
@Profile("moved-clock")
public class MovedNow implements Now {

    private volatile Instant instant = Instant.EPOCH;

    @Override
    public Instant get() {
        return instant;
    }

    public void moveTo(Instant moment) {
        instant = moment;
    }

    @Override
    public String sql() {
        return "timestamp with time zone '"
                + instant.toString().replace("T", " ").replace("Z", "+00") + "'";
    }
}
