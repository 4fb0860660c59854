package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.AFinal;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Receipt;
import org.laurel.judging.StrikeOuts;
import org.laurel.proposal.Proposals;
import org.laurel.result.Overrides;
import org.springframework.beans.factory.annotation.Autowired;

/** A final judged, frozen, sealed and released by the application itself: what it publishes is what anybody counts. */
class TheReleaseIsRecountedTest extends AFinal {

    @Autowired
    private AuditLog log;

    @Autowired
    private StrikeOuts strikeOuts;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Proposals proposals;

    @TempDir
    private Path folder;

    private byte[] released() {
        theResultIsReleased();
        return results.bundle(ADA).orElseThrow();
    }

    private static List<Finding> verify(byte[] zip, Optional<String> receipt) throws BadBundle {
        return Verification.of(zip, Optional.empty(), receipt);
    }

    private SecondVerifier.Said second(byte[] zip) throws IOException {
        return SecondVerifier.of(Files.write(folder.resolve("bundle.zip"), zip));
    }

    private String aSheet() {
        return judging.assignments(round()).get(0).id();
    }

    @Test
    void bothVerifiersAcceptItWithARulingUnderSealAndAJurorsReceipt() throws BadBundle, IOException {
        theFinalIsFrozenWithATie();
        finals.breakTie(chair, ADA, STC, List.of(id(2), id(1), id(3)), "The pitch of the second.")
                .orThrow();
        byte[] zip = released();
        Receipt receipt = log.receipts(aSheet()).get(0);
        assertThat(verify(zip, Optional.of(receipt.code())))
                .allMatch(Finding::holds)
                .anyMatch(finding -> finding.sentence().contains("the sheet " + aSheet()));
        SecondVerifier.needed();
        assertThat(second(zip).out()).endsWith("Everything holds.\n");
    }

    @Test
    void oneDigitOfOneScoreMakesBothNameTheSheet() throws BadBundle, IOException {
        theFinalIsFrozen();
        byte[] changed = Changed.of(released())
                .file("records.jsonl", text -> {
                    int sheet = text.indexOf("\"sheet\":\"" + aSheet());
                    int marks = text.lastIndexOf("\"marks\":{", sheet);
                    int digit = text.indexOf("\":\"", marks + "\"marks\":{".length()) + "\":\"".length();
                    char other = text.charAt(digit) == '6' ? '5' : '6';
                    return text.substring(0, digit) + other + text.substring(digit + 1);
                })
                .zip();
        assertThat(verify(changed, Optional.empty()))
                .filteredOn(finding -> !finding.holds())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.startsWith("The sheet " + aSheet() + " (juror ")
                        && sentence.endsWith(" is not what the log committed to."));
        SecondVerifier.needed();
        SecondVerifier.Said said = second(changed);
        assertThat(said.out()).contains("sheet " + aSheet());
        assertThat(said.exit()).isEqualTo(1);
    }

    private void twoPeopleStrikeOutASheetAndOverrideAPlace() {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        var strikeOut =
                strikeOuts.propose(chair, aSheet(), "It was of another entry").orThrow();
        proposals.confirm(secretariat, strikeOut.id(), "").orThrow();
        finals.freeze(secretariat, ADA, STC).orThrow();
        var override =
                overrides.propose(chair, ADA, STC, id(1), 2, "It won before").orThrow();
        proposals.confirm(secretariat, override.id(), "laurel").orThrow();
    }

    @Test
    void bothVerifiersAcceptWhatTwoPeopleDecided() throws BadBundle, IOException {
        twoPeopleStrikeOutASheetAndOverrideAPlace();
        byte[] zip = released();
        assertThat(verify(zip, Optional.empty()))
                .allMatch(Finding::holds)
                .anyMatch(finding -> finding.sentence().contains("entry " + id(1) + " has place 2: It won before"));
        assertThat(Changed.of(zip).text("log.jsonl"))
                .contains("sheet-struck-out", "override-confirmed", "round-examined");
        SecondVerifier.needed();
        assertThat(second(zip).out()).endsWith("Everything holds.\n");
    }

    @Test
    void bothNameAnOverrideThatTheLogDoesNotHave() throws BadBundle, IOException {
        theFinalIsFrozen();
        byte[] changed = Changed.of(released())
                .file("outcome.json", text -> {
                    int last = text.lastIndexOf("\"overrides\":[]");
                    String invented =
                            "\"overrides\":[{\"entry\":\"" + id(3) + "\",\"place\":1,\"reason\":\"Just so\"}]";
                    return text.substring(0, last) + invented + text.substring(last + "\"overrides\":[]".length());
                })
                .zip();
        assertThat(verify(changed, Optional.empty()))
                .filteredOn(finding -> !finding.holds())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("overrides") && sentence.contains(id(3)));
        SecondVerifier.needed();
        SecondVerifier.Said said = second(changed);
        assertThat(said.out()).contains("overrides", id(3));
        assertThat(said.exit()).isEqualTo(1);
    }
}
