package org.laurel.entry.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Documents;
import org.laurel.entry.AnEdition;
import org.laurel.entry.Attachment;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.springframework.beans.factory.annotation.Autowired;

class AJurorSeesAnEntryBlindTest extends AnEdition {

    @Autowired
    private BlindDossiers blind;

    @Test
    void onlyWhatTheRulesCallBlindIsInTheDossier() {
        Entry draft = aCompleteDraft();
        Attachment plan = entries.attach(entrant, draft.id(), "Mekong Example Company.pdf", Files.pdf())
                .orThrow();
        Entry entry = entries.submit(entrant, draft.id()).orThrow();
        BlindDossier dossier = blind.dossier(entry.id());
        assertThat(dossier.code()).isEqualTo(entry.code());
        assertThat(dossier.category()).isEqualTo("STC");
        assertThat(dossier.sections())
                .extracting(BlindDossier.Section::heading)
                .containsExactly("Product", "Digital Start-up");
        assertThat(dossier.sections().get(0).answers())
                .extracting(BlindDossier.Answer::label)
                .containsExactly(
                        "Product name",
                        "What it is and does",
                        "What is unique about it",
                        "Quality and recognition",
                        "Marketability",
                        "Business model");
        assertThat(dossier.sections().get(1).answers())
                .extracting(BlindDossier.Answer::label)
                .containsExactly("Funding so far");
        assertThat(dossier.documents())
                .isEqualTo(List.of(
                        new BlindDossier.Document(plan.id(), "document 1.pdf", Documents.Type.PDF, plan.size())));
        assertThat(dossier.toString())
                .doesNotContain("Mekong", "Ha Noi", "+84", "VN", "example.org", "head of", entrant.login(), entry.id());
    }

    @Test
    void aDocumentComesUnderItsNeutralNameAndAnotherEntrysDoesNot() {
        Entry draft = aCompleteDraft();
        Attachment plan =
                entries.attach(entrant, draft.id(), "secret.pdf", Files.pdf()).orThrow();
        entries.submit(entrant, draft.id()).orThrow();
        Entry other = aSubmittedEntry();
        BlindDocument document = blind.document(draft.id(), plan.id()).orElseThrow();
        assertThat(document.name()).isEqualTo("document 1.pdf");
        assertThat(document.content()).isEqualTo(Files.pdf());
        assertThat(blind.document(other.id(), plan.id())).isEmpty();
    }

    @Test
    void whatWasNeverSubmittedIsNobodysToJudge() {
        String draft = aDraft().id();
        assertThatThrownBy(() -> blind.dossier(draft)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aPngLosesItsCommentAndKeepsItsPicture() throws IOException {
        byte[] plain = Files.png();
        byte[] signed = withChunk(plain, "tEXt", "Author\u0000Mekong Example Company");
        assertThat(PlainImage.of(Documents.Type.PNG, signed)).isEqualTo(plain);
        byte[] followed = java.util.Arrays.copyOf(plain, plain.length + 100);
        assertThat(PlainImage.of(Documents.Type.PNG, followed)).isEqualTo(plain);
        assertThat(ImageIO.read(new ByteArrayInputStream(PlainImage.of(Documents.Type.PNG, signed)))
                        .getWidth())
                .isEqualTo(4);
    }

    @Test
    void aJpegLosesWhatACameraWroteAndKeepsItsPicture() throws IOException {
        byte[] plain = Files.jpeg();
        byte[] signed = withSegment(withSegment(plain, 0xE1, "Exif\0\0 Ha Noi"), 0xFE, "Mekong Example Company");
        assertThat(PlainImage.of(Documents.Type.JPEG, signed)).isEqualTo(plain);
        assertThat(ImageIO.read(new ByteArrayInputStream(PlainImage.of(Documents.Type.JPEG, signed)))
                        .getWidth())
                .isEqualTo(4);
    }

    @Test
    void aPdfLosesItsAuthorAndKeepsItsPages() throws IOException {
        byte[] plain = PlainImage.of(Documents.Type.PDF, pdfBy("Mekong Example Company"));
        try (PDDocument document = Loader.loadPDF(plain)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
        }
        assertThat(new String(plain, StandardCharsets.ISO_8859_1)).doesNotContain("Mekong");
    }

    private static byte[] pdfBy(String author) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor(author);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream(author.getBytes(StandardCharsets.UTF_8))));
            document.save(file);
            return file.toByteArray();
        }
    }

    @Test
    void aBrokenImageStaysAsItIs() {
        byte[] broken = java.util.Arrays.copyOf(Files.png(), 40);
        assertThat(PlainImage.of(Documents.Type.PNG, broken)).isEqualTo(broken);
        byte[] cut = java.util.Arrays.copyOf(Files.jpeg(), 12);
        assertThat(PlainImage.of(Documents.Type.JPEG, cut)).isEqualTo(cut);
    }

    /** Behind the header, which is 25 bytes after the signature's 8. */
    private static byte[] withChunk(byte[] png, String kind, String text) {
        byte[] named = (kind + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(named);
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.write(png, 0, 33);
        signed.writeBytes(ByteBuffer.allocate(4).putInt(text.length()).array());
        signed.writeBytes(named);
        signed.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        signed.write(png, 33, png.length - 33);
        return signed.toByteArray();
    }

    private static byte[] withSegment(byte[] jpeg, int marker, String text) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.write(jpeg, 0, 2);
        signed.write(0xFF);
        signed.write(marker);
        signed.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (text.length() + 2)).array());
        signed.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        signed.write(jpeg, 2, jpeg.length - 2);
        return signed.toByteArray();
    }
}
