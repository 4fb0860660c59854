package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Random changes of a bundle and of the log under it, from a seed; the same with 10,000 is {@link TenThousandTamperingsIT}. */
class EveryTamperingIsFoundTest {

    @Test
    void byBothVerifiers() throws BadBundle, IOException {
        findAll(60, 20260115);
    }

    /** In batches, so that they need not all be in memory. */
    static void findAll(int howMany, long seed) throws BadBundle, IOException {
        Tampering tampering = new Tampering(AnEdition.tiny(seed), seed);
        assertThat(AnybodyRecountsTest.verify(tampering.untouched())).allMatch(Finding::holds);
        int first = 0;
        int second = 0;
        List<String> missed = new ArrayList<>();
        for (int done = 0; done < howMany; done += 250) {
            List<Tampering.Tampered> batch = new ArrayList<>();
            for (int i = done; i < Math.min(howMany, done + 250); i++) {
                batch.add(tampering.next());
            }
            List<String> said = SecondVerifier.isThere()
                    ? SecondVerifier.batch(
                            batch.stream().map(Tampering.Tampered::zip).toList(),
                            batch.stream().map(Tampering.Tampered::held).toList())
                    : List.of();
            for (int i = 0; i < batch.size(); i++) {
                boolean found = found(batch.get(i));
                boolean alsoFound = said.isEmpty() || !said.get(i).isEmpty();
                first += found ? 1 : 0;
                second += alsoFound ? 1 : 0;
                if (!found || !alsoFound) {
                    missed.add(batch.get(i).what() + (found ? " (second)" : " (first)"));
                }
            }
        }
        System.out.println(howMany + " tamperings: " + first + " found by the first verifier, " + second
                + (SecondVerifier.isThere() ? " by the second" : " (node is not installed: the second was not run)"));
        assertThat(missed).isEmpty();
    }

    private static boolean found(Tampering.Tampered tampered) {
        try {
            Optional<String> held = tampered.held().isEmpty() ? Optional.empty() : Optional.of(tampered.held());
            return !Verification.holds(Verification.of(tampered.zip(), held, Optional.empty()));
        } catch (BadBundle e) {
            return true;
        }
    }
}
