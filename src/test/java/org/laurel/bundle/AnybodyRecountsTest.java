package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole small edition, published, and verified by two programs that share no code. */
class AnybodyRecountsTest {

    @TempDir
    Path folder;

    static List<Finding> verify(byte[] zip) throws BadBundle {
        return Verification.of(zip, Optional.empty(), Optional.empty());
    }

    private Path kept(byte[] zip) throws IOException {
        return java.nio.file.Files.write(folder.resolve("bundle.zip"), zip);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothVerifiersAcceptTheAward(long seed) throws BadBundle, IOException {
        byte[] zip = AnEdition.ada(seed).published();
        assertThat(verify(zip)).allMatch(Finding::holds).hasSize(4);
        SecondVerifier.needed();
        SecondVerifier.Said said = SecondVerifier.of(kept(zip));
        assertThat(said.out() + said.err())
                .contains("All places of 3 rounds come out")
                .endsWith("Everything holds.\n");
        assertThat(said.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothVerifiersAcceptTrimmedMeansWithTheirRoundings(long seed) throws BadBundle, IOException {
        byte[] zip = AnEdition.isu(seed).published();
        assertThat(verify(zip)).allMatch(Finding::holds).hasSize(4);
        SecondVerifier.needed();
        assertThat(SecondVerifier.of(kept(zip)).out()).endsWith("Everything holds.\n");
    }

    @Test
    void theSameEditionGivesTheSameBytesWhereverItIsWritten() {
        byte[] here = AnEdition.ada(7).published();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Yangon"));
            assertThat(AnEdition.ada(7).published()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneDigitOfOneScoreMakesBothNameTheSheet() throws BadBundle, IOException {
        byte[] zip = Changed.of(AnEdition.ada(1).published())
                .file("records.jsonl", text -> {
                    int sheet = text.indexOf("\"juror\":\"r2-j05\"");
                    int digit = text.indexOf("\"quality\":\"", sheet) + "\"quality\":\"".length();
                    char other = text.charAt(digit) == '7' ? '6' : '7';
                    return text.substring(0, digit) + other + text.substring(digit + 1);
                })
                .zip();
        String sentence = "The sheet r2-j05-e1 (juror r2-j05, entry r2-e1) is not what the log committed to.";
        assertThat(verify(zip)).contains(Finding.fails(sentence));
        SecondVerifier.needed();
        SecondVerifier.Said said = SecondVerifier.of(kept(zip));
        assertThat(said.out()).contains("FAILS  " + sentence);
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void aReceiptIsFoundWithWhatItStandsFor() throws BadBundle, IOException {
        AnEdition edition = AnEdition.ada(1);
        byte[] zip = edition.published();
        var sheet = edition.log.openings.stream()
                .filter(one -> "r3-j02-e1".equals(one.content().get("sheet")))
                .findFirst()
                .orElseThrow();
        List<Finding> findings = Verification.of(zip, Optional.empty(), Optional.of(sheet.leaf()));
        assertThat(findings).allMatch(Finding::holds);
        String sentence = findings.get(4).sentence();
        assertThat(sentence).contains("the sheet r3-j02-e1 (juror r3-j02, entry r3-e1), as published");
        assertThat(Verification.of(zip, Optional.empty(), Optional.of("no receipt"))
                        .get(4))
                .isEqualTo(Finding.fails("No entry of the log has your receipt."));
        SecondVerifier.needed();
        assertThat(SecondVerifier.of(kept(zip), "--receipt", sheet.leaf()).out())
                .contains(sentence);
    }

    @Test
    void aHeldCheckpointIsCompared() throws BadBundle, IOException {
        AnEdition edition = AnEdition.ada(1);
        byte[] zip = edition.published();
        String held = edition.log.checkpoints.get(1).written();
        assertThat(Verification.of(zip, Optional.of(held), Optional.empty()))
                .allMatch(Finding::holds)
                .hasSize(5);
        SecondVerifier.needed();
        Path file = java.nio.file.Files.writeString(folder.resolve("checkpoint"), held, StandardCharsets.UTF_8);
        assertThat(SecondVerifier.of(kept(zip), "--checkpoint", file.toString()).exit())
                .isZero();
    }

    @Test
    void aRuleThatTheSecondVerifierDoesNotKnowIsSaid() throws BadBundle, IOException {
        byte[] zip = Changed.of(AnEdition.isu(1).published())
                .file("records.jsonl", text -> text.replace("\"trimmed-mean\"", "\"harmonic\""))
                .zip();
        SecondVerifier.needed();
        SecondVerifier.Said said = SecondVerifier.of(kept(zip));
        assertThat(said.out()).contains("FAILS  This verifier does not know the rule method \"harmonic\".");
        assertThat(said.exit()).isEqualTo(1);
    }
}
