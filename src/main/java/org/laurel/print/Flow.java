package org.laurel.print;

import java.util.List;

/** Text that flows down upright pages, each with the same line at its foot and its number. */
final class Flow {

    private static final float MARGIN = 56;
    private static final float FOOT = 40;
    private static final float LEADING = 1.45f;
    private static final float SMALL = 8.5f;

    private final Paper paper;
    private final String foot;
    private float y;

    Flow(Paper paper, String foot) {
        this.paper = paper;
        this.foot = foot;
        begin();
    }

    private void begin() {
        y = paper.height() - MARGIN;
        paper.write(Typeface.REGULAR, SMALL, Ink.QUIET, MARGIN, FOOT, foot);
        String number = "Page " + paper.pages();
        float left = paper.width() - MARGIN - paper.width(Typeface.REGULAR, SMALL, number);
        paper.write(Typeface.REGULAR, SMALL, Ink.QUIET, left, FOOT, number);
    }

    private float line() {
        return paper.width() - 2 * MARGIN;
    }

    /** Leaves room, or turns the page where there is none left for a few lines after it. */
    Flow space(float points) {
        y -= points;
        if (y < MARGIN + 4 * SMALL) {
            paper.newPage();
            begin();
        }
        return this;
    }

    Flow text(Typeface typeface, float points, Ink ink, String text) {
        List<String> lines = paper.lines(typeface, points, line(), text);
        for (String each : lines) {
            if (y - points < MARGIN) {
                paper.newPage();
                begin();
            }
            y -= points * LEADING;
            paper.write(typeface, points, ink, MARGIN, y, each);
        }
        return this;
    }

    Flow rule() {
        y -= 8;
        paper.box(Ink.LAUREL, MARGIN, y, line(), 1.2f);
        y -= 4;
        return this;
    }
}
