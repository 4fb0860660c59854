package org.laurel.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.entry.Entry;
import org.laurel.platform.Actor;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.result.CategoryResult.Placed;
import org.springframework.beans.factory.annotation.Autowired;

class PapersArePrintedTest extends AFinal {

    private static final String SITE = "https://awards.example.org";
    private static final Map<String, String> NAMES = Map.of(
            "thai", "กู้ภัยน้ำท่วมด้วยปัญญาประดิษฐ์",
            "lao", "ສະຫຼາດຊາວນາ ເຂົ້າໜຽວ",
            "khmer", "ប្រព័ន្ធកសិកម្មឆ្លាតវៃ",
            "burmese", "မြန်မာ့ စိုက်ပျိုးရေး ကျွမ်းကျင်",
            "vietnamese", "Lúa gạo thông minh Đồng bằng sông Cửu Long",
            "latin", "Padi Pintar & Rice <Watch>");

    @Autowired
    private PrintedPapers papers;

    private Entry submittedAs(String product, String description) {
        Entry draft = entries.register(entrant, ADA, STC).orThrow();
        Map<String, String> answers = new LinkedHashMap<>(everyAnswer());
        answers.put("product", product);
        answers.put("description", description);
        entries.saveDraft(entrant, draft.id(), draft.version(), answers).orThrow();
        return entries.submit(entrant, draft.id()).orThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** For whoever wants to look at what the test saw. */
    private static void picture(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 80),
                    "png",
                    folder.resolve(name + ".png").toFile());
        }
    }

    private Placed placed(String title, String company) {
        return new Placed(1, Optional.of("gold"), "x", "STC-K4T7", title, company, "KH", "36", "points");
    }

    private byte[] certificate(String title, String company) {
        return new CertificatePaper(
                        editions.rules(ADA),
                        "Digital Start-up",
                        placed(title, company),
                        "15 January 2026, 18:40 (Ho Chi Minh time)",
                        SITE + "/results/certificates/ada-2026/STC-K4T7")
                .pdf();
    }

    private void released() {
        theFinalIsFrozen();
        theResultIsReleased();
    }

    @Test
    void whatWasSubmittedIsOnPaperWithItsReceiptAndTheSameEveryTime() throws IOException {
        Entry entry = submittedAs("Rice <b>Watch</b> & more", "Line one.\nหน้า\n" + "A long word or two. ".repeat(150));
        byte[] pdf = papers.submitted(entrant, entry.id()).orThrow().pdf();
        picture(pdf, "submitted");
        assertThat(text(pdf))
                .contains(
                        "Rice <b>Watch</b> & more",
                        String.valueOf(entry.code()),
                        "Submitted on 10 June 2025",
                        "Mekong Example Company",
                        "https://video.example.org/rice-watch",
                        "Page 2");
        assertThat(papers.submitted(entrant, entry.id()).orThrow().pdf()).isEqualTo(pdf);
    }

    @Test
    void aDraftAndAReopenedEntryHaveNoPaper() {
        Entry draft = aDraft();
        assertThat(refusal(papers.submitted(entrant, draft.id())).kind()).isEqualTo(Refusal.Kind.CLOSED);
        Entry entry = submittedAs("Rice Watch", "Text.");
        entries.reopen(coordinator, entry.id(), "Please say more.").orThrow();
        assertThat(refusal(papers.submitted(entrant, entry.id())).kind()).isEqualTo(Refusal.Kind.CLOSED);
        Entry nobodyElses = aDraftOf(somebody(Role.ENTRANT, "VN"));
        assertThat(refusal(papers.submitted(secretariat, nobodyElses.id())).kind())
                .isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void anotherStateAndAnotherEntrantFindNoPaper() {
        Entry entry = submittedAs("Rice Watch", "Text.");
        Actor otherState = somebody(Role.COORDINATOR, "TH");
        Actor otherEntrant = somebody(Role.ENTRANT, "VN");
        for (Actor stranger : new Actor[] {otherState, otherEntrant, somebodyAs(Role.JUROR)}) {
            assertThat(refusal(papers.submitted(stranger, entry.id())).kind()).isEqualTo(Refusal.Kind.UNKNOWN);
            assertThat(refusal(papers.certificate(stranger, entry.id(), SITE)).kind())
                    .isEqualTo(Refusal.Kind.UNKNOWN);
        }
        assertThat(papers.submitted(coordinator, entry.id()).given()).isTrue();
        assertThat(papers.submitted(secretariat, entry.id()).given()).isTrue();
    }

    @Test
    void beforeTheReleaseThereIsNoCertificateAndNoPageOfOne() {
        theFinalIsFrozen();
        assertThat(sentence(papers.certificate(entrant, id(1), SITE)))
                .isEqualTo("Certificates are written once the results are released.");
        assertThat(papers.certified(ADA, code(1))).isEmpty();
    }

    @Test
    void afterItACertificateSaysWhatThePageOfItsAddressSays() throws IOException {
        released();
        byte[] pdf = papers.certificate(entrant, id(1), SITE).orThrow().pdf();
        picture(pdf, "certificate");
        assertThat(text(pdf))
                .contains(
                        "Gold",
                        "in Digital Start-up",
                        title(1),
                        "Mekong Example Company, Viet Nam",
                        SITE + "/results/certificates/ada-2026/" + code(1));
        assertThat(papers.certified(ADA, code(1)).orElseThrow().placed().medal())
                .contains("gold");
        assertThat(papers.certified(ADA, "STC-NONE")).isEmpty();
        assertThat(papers.certified("none", code(1))).isEmpty();
        assertThat(papers.certificate(coordinator, id(1), SITE).orThrow().pdf()).isEqualTo(pdf);
    }

    @Test
    void aNameStandsThereInEveryScriptOfTheRegionAndCanBeFound() throws IOException {
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            byte[] pdf = certificate(name.getValue(), "A company");
            picture(pdf, "certificate-" + name.getKey());
            assertThat(Typeface.BOLD.canWrite(name.getValue()))
                    .as(name.getKey())
                    .isTrue();
            assertThat(text(pdf).replaceAll("\\s", ""))
                    .as(name.getKey())
                    .contains(name.getValue().replaceAll("\\s", ""))
                    .doesNotContain("Itsnameiswritten");
            assertThat(certificate(name.getValue(), "A company")).isEqualTo(pdf);
        }
    }

    @Test
    void aNameInOtherLettersIsSaidByItsCodeAndWithoutABox() throws IOException {
        byte[] pdf = certificate("水稻守望者", "湄公公司");
        picture(pdf, "certificate-han");
        assertThat(text(pdf))
                .contains("Entry STC-K4T7", "letters that this paper cannot show", "Cambodia")
                .doesNotContain("水", "?");
    }

    @Test
    void aNameOfAnyLengthStaysOnThePaper() throws IOException {
        picture(
                certificate("A very long name of a product ".repeat(8).strip(), "Company ".repeat(12)),
                "certificate-long");
        byte[] pdf = certificate("W".repeat(120), "C");
        assertThat(text(pdf).replaceAll("\\s", "")).contains("W".repeat(120));
    }

    @Test
    void theSquaresLeadToThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(certificate("Rice Watch", "A company"))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                            .getText())
                    .isEqualTo(SITE + "/results/certificates/ada-2026/STC-K4T7");
        }
    }
}
