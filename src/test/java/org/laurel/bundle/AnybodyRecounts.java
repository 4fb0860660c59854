package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A whole small edition, published and verified by the program that wrote it. */
class AnybodyRecounts {

    private static List<Finding> verify(byte[] zip) throws BadBundle {
        return Verification.of(zip, Optional.empty(), Optional.empty());
    }

    @Test
    void everythingOfAnEditionHolds() throws BadBundle {
        List<Finding> findings = verify(AnEdition.ada(1).published());
        findings.forEach(System.out::println);
        assertThat(findings).allMatch(Finding::holds).hasSize(4);
    }

    @Test
    void theSameEditionGivesTheSameBytes() {
        assertThat(AnEdition.ada(7).published()).isEqualTo(AnEdition.ada(7).published());
    }

    @Test
    void oneDigitOfOneScoreNamesTheSheet() throws BadBundle {
        Files files = Files.read(AnEdition.ada(1).published());
        String records = new String(files.bytes(Files.RECORDS), StandardCharsets.UTF_8);
        int sheet = records.indexOf("\"juror\":\"r2-j05\"");
        int digit = records.indexOf("\"quality\":\"", sheet) + "\"quality\":\"".length();
        char other = records.charAt(digit) == '7' ? '6' : '7';
        files.with(
                Files.RECORDS,
                (records.substring(0, digit) + other + records.substring(digit + 1)).getBytes(StandardCharsets.UTF_8));
        assertThat(verify(Container.write(files.byName())).stream().map(Finding::sentence))
                .contains("The sheet r2-j05-e1 (juror r2-j05, entry r2-e1) is not what the log committed to.");
    }
}
