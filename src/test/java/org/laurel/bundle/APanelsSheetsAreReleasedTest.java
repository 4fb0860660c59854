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
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.nomination.Shortlist;
import org.springframework.beans.factory.annotation.Autowired;

/** A panel whose sheets were sealed with its state's nominations, released with the final. */
class APanelsSheetsAreReleasedTest extends AFinal {

    @Autowired
    private AuditLog log;

    @TempDir
    private Path folder;

    @Override
    protected void theStatesNominate(List<Entry> all) {
        itIs(Moment.REVIEW_CLOSES);
        nominations.openPanelRounds(ADA, "VN");
        scoreAll(panel(), all, 7, 9, 8);
        itIs(Moment.SELECTION_CLOSES);
        nominations.fixShortlist(ADA);
    }

    private Round panel() {
        return judging.find(ADA, "national", STC, "VN").orElseThrow();
    }

    private Assignment sheet() {
        return judging.assignments(panel()).get(0);
    }

    private byte[] released() {
        theFinalIsFrozen();
        theResultIsSealed();
        assertThat(nominations.shortlist(ADA, "VN").scoresSealed()).isTrue();
        releasing.proposeRelease(secretariat, ADA, "laurel").orThrow();
        releasing.confirmRelease(chair, ADA, "laurel").orThrow();
        results.publish(ADA).orThrow();
        return results.bundle(ADA).orElseThrow();
    }

    private SecondVerifier.Said second(byte[] zip) throws IOException {
        SecondVerifier.needed();
        return SecondVerifier.of(Files.write(folder.resolve("bundle.zip"), zip));
    }

    @Test
    void bothVerifiersAcceptThemAndFindTheReceiptOfAPanelMember() throws BadBundle, IOException {
        byte[] zip = released();
        String receipt = log.receipts(sheet().id()).get(0).code();
        assertThat(Verification.of(zip, Optional.empty(), Optional.of(receipt)))
                .allMatch(Finding::holds)
                .anyMatch(finding -> finding.sentence().contains("the sheet " + sheet().id()));
        assertThat(second(zip).out()).endsWith("Everything holds.\n");
    }

    @Test
    void bothNameASheetOfAPanelThatIsChanged() throws BadBundle, IOException {
        byte[] changed = Changed.of(released())
                .file("records.jsonl", text -> {
                    int line = text.lastIndexOf('\n', text.indexOf("\"sheet\":\"" + sheet().id())) + 1;
                    int end = text.indexOf('\n', line);
                    return text.substring(0, line)
                            + text.substring(line, end).replaceAll("\":\"[789]\"", "\":\"6\"")
                            + text.substring(end);
                })
                .zip();
        assertThat(Verification.of(changed, Optional.empty(), Optional.empty()))
                .filteredOn(finding -> !finding.holds())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.startsWith("The sheet " + sheet().id()));
        assertThat(second(changed).out()).contains("sheet " + sheet().id());
    }

    @Test
    void theirCoordinatorReadsThemAgain() {
        released();
        Shortlist list = nominations.shortlist(ADA, "VN");
        assertThat(list.scoresSealed()).isFalse();
        assertThat(list.lines().get(0).everybody())
                .extracting(contender -> contender.score().orElseThrow().total())
                .containsExactly("90", "80", "70");
    }
}
