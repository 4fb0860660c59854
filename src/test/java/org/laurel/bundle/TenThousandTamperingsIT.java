package org.laurel.bundle;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@link EveryTamperingIsFoundTest} does, 10,000 times. */
class TenThousandTamperingsIT {

    @Test
    void areFoundByBothVerifiers() throws BadBundle, IOException {
        EveryTamperingIsFoundTest.findAll(10_000, 2026);
    }
}
