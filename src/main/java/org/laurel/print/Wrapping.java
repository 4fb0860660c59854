package org.laurel.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines. Thai is broken between words by the Java machine's dictionary; Lao, Khmer and Burmese, for which it
 * has none, where spaces are, and between letters where no space comes in time.
 *
 * @param width of a text
 * @param most how wide a line is
 */
record Wrapping(ToDoubleFunction<String> width, float most) {

    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> paragraph(paragraph, lines));
        return lines;
    }

    private void paragraph(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (int end : Typeface.breaks(paragraph, false)) {
            add(paragraph.substring(from, end), line, lines);
            from = end;
        }
        lines.add(line.toString().stripTrailing());
    }

    private void add(String word, StringBuilder line, List<String> lines) {
        if (fits(line + word)) {
            line.append(word);
            return;
        }
        if (line.length() > 0) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
        }
        if (fits(word)) {
            line.append(word);
        } else {
            letters(word, line, lines);
        }
    }

    private void letters(String word, StringBuilder line, List<String> lines) {
        int from = 0;
        for (int end : Typeface.breaks(word, true)) {
            String letter = word.substring(from, end);
            if (line.length() > 0 && !fits(line + letter)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
            from = end;
        }
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text.stripTrailing()) <= most;
    }
}
