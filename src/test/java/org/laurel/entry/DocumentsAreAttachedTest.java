package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.audit.Act;
import org.laurel.edition.Documents;
import org.laurel.platform.Refusal.Fault;

class DocumentsAreAttachedTest extends AnEdition {

    private Entry draft = null;

    @BeforeEach
    void begin() {
        draft = aDraft();
    }

    private Attachment attach(String name, byte[] content) {
        return entries.attach(entrant, draft.id(), name, content).orThrow();
    }

    private String fault(String name, byte[] content) {
        var refusal = refusal(entries.attach(entrant, draft.id(), name, content));
        assertThat(refusal.faults()).isEqualTo(List.of(new Fault("documents", refusal.sentence())));
        return refusal.sentence();
    }

    @Test
    void whatIsWhatItSaysIsKeptByteForByte() {
        byte[] large = Files.pdf(3_456_789);
        Attachment document = attach("Plan.PDF", large);
        assertThat(document.type()).isEqualTo(Documents.Type.PDF);
        assertThat(document.name()).isEqualTo("Plan.pdf");
        assertThat(dossiers.content(document)).isEqualTo(large);
        assertThat(attach("photo.jpeg", Files.jpeg()).type()).isEqualTo(Documents.Type.JPEG);
        assertThat(attach("screen", Files.png()).name()).isEqualTo("screen.png");
        assertThat(dossiers.of(draft.id()).attachments())
                .extracting(Attachment::name)
                .containsExactly("Plan.pdf", "photo.jpeg", "screen.png");
    }

    @Test
    void aLyingExtensionIsFoundOut() {
        assertThat(fault("plan.pdf", Files.png()))
                .isEqualTo("“plan.pdf” is a PNG file by its content, but its name says otherwise."
                        + " Please give it its right name.");
        assertThat(fault("photo.png", "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("“photo.png” is not a PDF or PNG or JPEG file by its content.");
        assertThat(fault("page.pdf", "<html><script>x</script>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("“page.pdf” is not a PDF or PNG or JPEG file by its content.");
        assertThat(fault("run.exe", Files.pdf()))
                .isEqualTo("“run.exe” is a PDF file by its content, but its name says otherwise."
                        + " Please give it its right name.");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(fault("plan.pdf", new byte[0]))
                .isEqualTo("“plan.pdf” is empty (0 bytes). Please choose the file again.");
    }

    @Test
    void theCapIsPartOfTheRules() {
        int head = Files.pdf().length;
        assertThat(fault("plan.pdf", Files.pdf(10_000_001 - head)))
                .isEqualTo("“plan.pdf” has 10.1 MB; a document may have at most 10 MB.");
        assertThat(attach("plan.pdf", Files.pdf(10_000_000 - head)).size()).isEqualTo(10_000_000);
    }

    @Test
    void allTogetherHaveACapToo() {
        for (int i = 1; i <= 4; i++) {
            attach("plan" + i + ".pdf", Files.pdf(9_500_000 + i));
        }
        assertThat(fault("plan5.pdf", Files.pdf(2_000_000)))
                .isEqualTo(
                        "With “plan5.pdf” the documents would have 40.1 MB together; an entry may have at most 40 MB.");
    }

    @Test
    void thereAreOnlySoMany() {
        for (int i = 0; i < 8; i++) {
            attach("plan" + i + ".pdf", Files.pdf(i));
        }
        assertThat(fault("one-more.pdf", Files.pdf(9)))
                .isEqualTo("An entry has at most 8 documents. Remove one before you attach “one-more.pdf”.");
    }

    @Test
    void aPathInTheNameIsCutOffAndTricksAreTakenOut() {
        assertThat(attach("../../x.pdf", Files.pdf(1)).name()).isEqualTo("x.pdf");
        assertThat(attach("C:\\x\\plan.pdf", Files.pdf(2)).name()).isEqualTo("plan.pdf");
        assertThat(attach("a\u202Efdp.\u0000\r\nplan.pdf", Files.pdf(3)).name()).isEqualTo("afdp. plan.pdf");
        assertThat(attach("...", Files.pdf(4)).name()).isEqualTo("document.pdf");
        assertThat(attach("\";x=\".pdf", Files.pdf(5)).name()).isEqualTo("x=.pdf");
        assertThat(attach("k".repeat(300) + ".pdf", Files.pdf(6)).name()).isEqualTo("k".repeat(120) + ".pdf");
    }

    @Test
    void theSameFileTwiceIsOneDocument() {
        Attachment first = attach("plan.pdf", Files.pdf());
        assertThat(attach("plan again.pdf", Files.pdf())).isEqualTo(first);
    }

    @Test
    void aRemovedDocumentIsGoneAndTheLogKnows() {
        Attachment document = attach("plan.pdf", Files.pdf());
        entries.removeDocument(entrant, draft.id(), document.id()).orThrow();
        entries.removeDocument(entrant, draft.id(), document.id()).orThrow();
        assertThat(dossiers.of(draft.id()).attachments()).isEmpty();
        assertThat(audit.about(draft.id()))
                .extracting(Act::what)
                .containsExactly("entry-begun", "document-attached", "document-removed");
    }
}
