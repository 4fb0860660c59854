package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rounds with many ties, missing sheets, abstentions and recusals from seeds: what one program counts the other accepts. */
class BothCountTheSameTest {

    @Test
    void whateverComesIn() throws BadBundle, IOException {
        SecondVerifier.needed();
        count(15);
    }

    static void count(int editions) throws BadBundle, IOException {
        List<byte[]> bundles = new ArrayList<>();
        for (int seed = 0; seed < editions; seed++) {
            bundles.add(AnEdition.ragged(seed).published());
            assertThat(AnybodyRecountsTest.verify(bundles.get(seed))).allMatch(Finding::holds);
        }
        assertThat(SecondVerifier.batch(bundles, Collections.nCopies(editions, "")))
                .isEqualTo(Collections.nCopies(editions, ""));
    }
}
