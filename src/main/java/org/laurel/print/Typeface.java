package org.laurel.print;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A weight in all scripts: splits a text into runs of one face each, or says that it cannot be written. */
final class Typeface {

    static final Typeface REGULAR = new Typeface(400);
    static final Typeface BOLD = new Typeface(700);

    private static final int SUBSTITUTE = '?';

    private final int weight;
    private volatile List<Face> faces = List.of();

    private Typeface(int weight) {
        this.weight = weight;
    }

    /** A stretch of text in one face. */
    record Run(Face face, String text) {}

    private List<Face> faces() {
        if (faces.isEmpty()) {
            faces = Face.all(weight);
        }
        return faces;
    }

    /** Whether every character of the text can be written: no empty box would stand in it. */
    boolean canWrite(String text) {
        return plain(text).codePoints().allMatch(character -> face(character).isPresent() || isSilent(character));
    }

    /** The runs of a text; a character that cannot be written becomes a question mark. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Face current = faces().get(0);
        for (int character : plain(text).codePoints().toArray()) {
            boolean goesOn = current.has(character) || isSilent(character);
            Face next = goesOn ? current : face(character).orElse(faces().get(0));
            if (next != current && open.length() > 0) {
                runs.add(new Run(current, open.toString()));
                open.setLength(0);
            }
            current = next;
            if (current.has(character)) {
                open.appendCodePoint(character);
            } else if (!isSilent(character)) {
                open.appendCodePoint(SUBSTITUTE);
            }
        }
        if (open.length() > 0) {
            runs.add(new Run(current, open.toString()));
        }
        return runs;
    }

    private Optional<Face> face(int character) {
        return faces().stream().filter(face -> face.has(character)).findFirst();
    }

    /** Composed as far as it goes, and without what only moves a printer's head. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\t', ' ')
                .replaceAll("\\p{Cc}", "");
    }

    private static boolean isSilent(int character) {
        return Character.getType(character) == Character.FORMAT || character >= 0xFE00 && character <= 0xFE0F;
    }

    /** Where a line may end, as indexes into the text: between words and, in a word too long for a line, between letters. */
    static List<Integer> breaks(String text, boolean betweenLetters) {
        BreakIterator at = betweenLetters
                ? BreakIterator.getCharacterInstance(Locale.ROOT)
                : BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        at.setText(text);
        List<Integer> breaks = new ArrayList<>();
        at.first();
        for (int end = at.next(); end != BreakIterator.DONE; end = at.next()) {
            breaks.add(end);
        }
        return breaks;
    }
}
