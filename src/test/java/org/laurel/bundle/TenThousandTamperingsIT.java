package org.laurel.bundle;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@link EveryTamperingIsFound} does, 10,000 times. */
class TenThousandTamperingsIT {

    @Test
    void areFoundByBothVerifiers() throws BadBundle, IOException {
        EveryTamperingIsFound.findAll(10_000, 2026);
    }
}
