package org.laurel.print;

import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * A PDF file in the making, page by page. The same calls give the same bytes: there is no date in it and nothing by chance.
 *
 * <p>Latin letters are text. Thai, Lao, Khmer and Burmese are drawn as the shapes that their letters make together, with the
 * text unseen beneath, so that it can be found and copied.
 */
final class Paper implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new IdentityHashMap<>();
    private final PDRectangle size;
    private PDPageContentStream page;

    Paper(PDRectangle size, String title) {
        this.size = size;
        document.setDocumentId(0L);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Laurel");
        document.setDocumentInformation(information);
        page = turn();
    }

    private PDPageContentStream turn() {
        try {
            PDPage next = new PDPage(size);
            document.addPage(next);
            return new PDPageContentStream(document, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void newPage() {
        try {
            page.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page = turn();
    }

    float width() {
        return size.getWidth();
    }

    float height() {
        return size.getHeight();
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** How wide a text would be. */
    float width(Typeface typeface, float points, String text) {
        float width = 0;
        for (Typeface.Run run : typeface.runs(text)) {
            width += width(run, points);
        }
        return width;
    }

    private float width(Typeface.Run run, float points) {
        try {
            return run.face().isPutTogether()
                    ? advance(run.face().shaped(run.text())) * points / Face.UNITS
                    : font(run.face()).getStringWidth(run.text()) * points / Face.UNITS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float advance(GlyphVector shaped) {
        return (float) shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    }

    private PDFont font(Face face) {
        return fonts.computeIfAbsent(face, unseen -> {
            try {
                TrueTypeFont font = face.font();
                document.registerTrueTypeFontForClosing(font);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes one line from there on. */
    void write(Typeface typeface, float points, Ink ink, float x, float y, String text) {
        try {
            page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
            float at = x;
            for (Typeface.Run run : typeface.runs(text)) {
                write(run, points, at, y);
                at += width(run, points);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Typeface.Run run, float points, float x, float y) throws IOException {
        page.beginText();
        page.setFont(font(run.face()), points);
        page.setRenderingMode(run.face().isPutTogether() ? RenderingMode.NEITHER : RenderingMode.FILL);
        page.newLineAtOffset(x, y);
        page.showText(run.text());
        page.endText();
        if (run.face().isPutTogether()) {
            draw(run.face().shaped(run.text()), points / Face.UNITS, x, y);
        }
    }

    private void draw(GlyphVector shaped, float scale, float x, float y) throws IOException {
        float[] to = new float[6];
        float[] from = {x, y};
        for (PathIterator path = shaped.getOutline().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            for (int i = 0; i < to.length; i += 2) {
                to[i] = x + to[i] * scale;
                to[i + 1] = y - to[i + 1] * scale;
            }
            stroke(kind, to, from);
        }
        page.fill();
    }

    /** A curve of one handle becomes one of two, two thirds of the way to it from either end. */
    private void stroke(int kind, float[] to, float[] from) throws IOException {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> page.moveTo(to[0], to[1]);
            case PathIterator.SEG_LINETO -> page.lineTo(to[0], to[1]);
            case PathIterator.SEG_QUADTO ->
                page.curveTo(
                        from[0] + (to[0] - from[0]) * 2 / 3,
                        from[1] + (to[1] - from[1]) * 2 / 3,
                        to[2] + (to[0] - to[2]) * 2 / 3,
                        to[3] + (to[1] - to[3]) * 2 / 3,
                        to[2],
                        to[3]);
            case PathIterator.SEG_CUBICTO -> page.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> page.closePath();
        }
        int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
        if (kind != PathIterator.SEG_CLOSE) {
            from[0] = to[end];
            from[1] = to[end + 1];
        }
    }

    /** A filled box from its lower left corner. */
    void box(Ink ink, float x, float y, float width, float height) {
        try {
            page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
            page.addRect(x, y, width, height);
            page.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text at most so wide; an empty line stays one. */
    List<String> lines(Typeface typeface, float points, float most, String text) {
        return new Wrapping(part -> width(typeface, points, part), most).lines(text);
    }

    byte[] finished() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page.close();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
