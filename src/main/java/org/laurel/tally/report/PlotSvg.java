package org.laurel.tally.report;

import org.laurel.tally.report.Section.Dot;
import org.laurel.tally.report.Section.Plot;

/** A plot as inline SVG: one row for each value, a line for its range, a dot for itself, and a title for who cannot see it. */
final class PlotSvg {

    private static final int WIDTH = 640;
    private static final int LABELS = 150;
    private static final int ROW = 24;
    private static final int TICKS = 5;

    private final Plot plot;
    private final double low;
    private final double high;
    private final StringBuilder out = new StringBuilder();

    private PlotSvg(Plot plot) {
        this.plot = plot;
        double least = plot.dots().stream().mapToDouble(Dot::low).min().orElse(0);
        double most = plot.dots().stream().mapToDouble(Dot::high).max().orElse(1);
        double margin = most > least ? (most - least) * 0.05 : 0.5;
        this.low = least - margin;
        this.high = most + margin;
    }

    static String of(Plot plot, String id) {
        PlotSvg svg = new PlotSvg(plot);
        svg.draw(id);
        return svg.out.toString();
    }

    private void draw(String id) {
        int height = ROW * plot.dots().size() + 2 * ROW;
        out.append("<figure><svg role=\"img\" aria-labelledby=\"").append(id);
        out.append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height).append("\">\n");
        out.append("<title id=\"").append(id).append("\">").append(Html.escaped(plot.caption()));
        out.append("; the numbers are in the table of this section</title>\n");
        for (int tick = 0; tick < TICKS; tick++) {
            tick(low + (high - low) * (tick + 0.5) / TICKS, height);
        }
        for (int row = 0; row < plot.dots().size(); row++) {
            dot(plot.dots().get(row), ROW * row + ROW / 2);
        }
        text(WIDTH / 2.0 + LABELS / 2.0, height - 4, "middle", plot.axis());
        out.append("</svg><figcaption>").append(Html.escaped(plot.caption())).append("</figcaption></figure>\n");
    }

    private void tick(double value, int height) {
        String x = x(value);
        out.append("<line class=\"grid\" x1=\"").append(x).append("\" x2=\"").append(x);
        out.append("\" y1=\"0\" y2=\"").append(height - 2 * ROW).append("\"/>\n");
        text(Double.parseDouble(x), height - ROW - 4, "middle", Decimals.fixed(value, high - low < 10 ? 1 : 0));
    }

    private void dot(Dot dot, int y) {
        text(LABELS - 10, y + 5, "end", dot.label());
        out.append("<line class=\"range\" x1=\"")
                .append(x(dot.low()))
                .append("\" x2=\"")
                .append(x(dot.high()));
        out.append("\" y1=\"").append(y).append("\" y2=\"").append(y).append("\"/>\n");
        out.append("<circle cx=\"")
                .append(x(dot.value()))
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"5\"/>\n");
    }

    private void text(double x, int y, String anchor, String text) {
        out.append("<text x=\"").append(Decimals.fixed(x, 1)).append("\" y=\"").append(y);
        out.append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(Html.escaped(text))
                .append("</text>\n");
    }

    private String x(double value) {
        return Decimals.fixed(LABELS + (WIDTH - LABELS - 10) * (value - low) / (high - low), 1);
    }
}
