package org.laurel.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One script in one weight: which characters it has, its file, and the shapes of words in scripts whose letters are put together
 * (Thai, Lao, Khmer, Burmese). The fonts are Noto's, see fonts/noto/OFL.txt.
 */
final class Face {

    /** A drawing is made at this size and scaled: so it has no hints of any size in it. */
    static final float UNITS = 1000;

    private static final List<String> SIMPLE = List.of("latin", "latin-ext", "vietnamese");
    private static final List<String> COMPLEX = List.of("thai", "lao", "khmer", "myanmar");
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final byte[] file;
    private final CmapLookup characters;
    private final @Nullable Font shapes;

    private Face(byte[] file, CmapLookup characters, @Nullable Font shapes) {
        this.file = file;
        this.characters = characters;
        this.shapes = shapes;
    }

    /** All faces of a weight, the one that is asked first in front; scripts that this machine cannot put together left out. */
    static List<Face> all(int weight) {
        return Stream.concat(
                        SIMPLE.stream().map(script -> Optional.of(new Face(script, weight, false))),
                        COMPLEX.stream().map(script -> complex(script, weight)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Face(String script, int weight, boolean shaped) {
        this(bytes(script, weight), shaped);
    }

    private Face(byte[] file, boolean shaped) {
        this(file, characters(file), shaped ? shapes(file) : null);
    }

    /** A machine without the libraries that draw fonts has none of these; what they would write is then said otherwise. */
    private static Optional<Face> complex(String script, int weight) {
        try {
            return Optional.of(new Face(script, weight, true));
        } catch (LinkageError | InternalError noLibraries) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String script, int weight) {
        String name = "/static/fonts/noto/" + script + "-" + weight + ".woff";
        try (InputStream in = Face.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program ships without " + name);
            }
            return Woff.font(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup characters(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font shapes(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(UNITS);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** Whether its letters are put together, so that a text is more than one letter after the other. */
    boolean isPutTogether() {
        return shapes != null;
    }

    /** For a file of one's own, letter by letter: what letters become together is not looked at there. */
    TrueTypeFont font() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }

    /** The text's shapes, {@link #UNITS} to its size, put together by the Java machine's HarfBuzz. */
    GlyphVector shaped(String text) {
        if (shapes == null) {
            throw new IllegalStateException("this script is written one letter after the other");
        }
        return shapes.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
