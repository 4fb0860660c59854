package org.laurel.print;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.result.CategoryResult.Placed;

/**
 * A certificate of a published place: what it says is on the page that its squares lead to.
 *
 * <p>A name in letters that this program has no font for is not written half or as empty boxes: the entry's code stands in its
 * place, and a sentence that says where the name is.
 *
 * @param category the category's name
 * @param publishedOn the moment of the release, written
 * @param address of the page that shows the same
 */
record CertificatePaper(Edition edition, String category, Placed placed, String publishedOn, String address) {

    private static final float NAME = 30;
    private static final float LEAST = 16;
    private static final float CODE = 84;

    byte[] pdf() {
        PDRectangle across = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        try (Paper paper = new Paper(across, "Certificate: " + named())) {
            frame(paper);
            float y = paper.height() - 120;
            y = centred(paper, Typeface.BOLD, 15, Ink.LAUREL, y, edition.name());
            y = centred(paper, Typeface.BOLD, 40, ink(), y - 54, honour());
            y = centred(paper, Typeface.REGULAR, 15, Ink.BLACK, y - 20, "in " + category);
            y = centred(paper, Typeface.BOLD, NAME, Ink.BLACK, y - 54, named());
            y = centred(paper, Typeface.REGULAR, 16, Ink.BLACK, y - 22, by());
            if (!isWritable()) {
                centred(
                        paper,
                        Typeface.REGULAR,
                        9.5f,
                        Ink.QUIET,
                        y - 12,
                        "Its name is written in letters that this paper cannot show; it stands on the page below.");
            }
            foot(paper);
            return paper.finished();
        }
    }

    private void frame(Paper paper) {
        float edge = 30;
        float width = paper.width() - 2 * edge;
        float height = paper.height() - 2 * edge;
        paper.box(ink(), edge, edge, width, 2);
        paper.box(ink(), edge, edge + height - 2, width, 2);
        paper.box(ink(), edge, edge, 2, height);
        paper.box(ink(), edge + width - 2, edge, 2, height);
    }

    private Ink ink() {
        return Ink.of(placed.medal().orElse(""));
    }

    /** The medal in words, or the place where the rules give none. */
    private String honour() {
        return placed.medal()
                .map(medal -> medal.substring(0, 1).toUpperCase(Locale.ROOT) + medal.substring(1))
                .orElse("Place " + placed.place());
    }

    private boolean isWritable() {
        return Typeface.BOLD.canWrite(placed.title()) && Typeface.REGULAR.canWrite(placed.company());
    }

    private String named() {
        return isWritable() ? placed.title() : "Entry " + placed.code();
    }

    private String by() {
        String state = edition.states().stream()
                .filter(each -> each.code().equals(placed.state()))
                .map(MemberState::name)
                .findFirst()
                .orElse(placed.state());
        return isWritable() && !placed.company().isEmpty() ? placed.company() + ", " + state : state;
    }

    /** Smaller where it is long, in two lines where that is not enough; answers where it ends. */
    private float centred(Paper paper, Typeface typeface, float points, Ink ink, float y, String text) {
        float most = paper.width() - 160;
        float size = points;
        while (size > LEAST && paper.width(typeface, size, text) > most) {
            size -= 1;
        }
        float at = y;
        for (String line : paper.lines(typeface, size, most, text)) {
            paper.write(typeface, size, ink, (paper.width() - paper.width(typeface, size, line)) / 2, at, line);
            at -= size * 1.3f;
        }
        return at + size * 1.3f - size * 0.3f;
    }

    private void foot(Paper paper) {
        float x = 60;
        new Squares(address).draw(paper, x, 56, CODE);
        float right = x + CODE + 16;
        paper.write(Typeface.REGULAR, 10, Ink.BLACK, right, 118, "Published on " + publishedOn + ".");
        paper.write(
                Typeface.REGULAR,
                10,
                Ink.BLACK,
                right,
                102,
                "This paper is worth what this page says, which shows the result and how to count it again:");
        float y = 88;
        for (String line : paper.lines(Typeface.REGULAR, 10, paper.width() - right - 60, address)) {
            paper.write(Typeface.REGULAR, 10, Ink.LAUREL, right, y, line);
            y -= 13;
        }
    }
}
