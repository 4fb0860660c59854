package org.laurel.tally.report;

import java.util.List;
import org.laurel.tally.report.Section.Block;
import org.laurel.tally.report.Section.Column;
import org.laurel.tally.report.Section.Prose;
import org.laurel.tally.report.Section.Table;

/** The report for a terminal: headings, sentences and aligned columns; plots are left to the page. */
final class ReportText {

    private final StringBuilder out = new StringBuilder();

    private ReportText() {}

    static String of(List<Section> sections) {
        ReportText text = new ReportText();
        text.out.append("Jury report\n===========\n");
        sections.forEach(text::section);
        return text.out.toString();
    }

    private void section(Section section) {
        out.append('\n').append(section.title()).append('\n');
        out.append("-".repeat(section.title().length())).append('\n');
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Prose prose) {
            out.append(prose.text()).append('\n');
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        int[] widths = new int[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(table, column);
        }
        out.append('\n').append(table.caption()).append(":\n");
        line(table, table.columns().stream().map(Column::name).toList(), widths);
        table.rows().forEach(row -> line(table, row, widths));
        out.append('\n');
    }

    private static int width(Table table, int column) {
        int width = length(table.columns().get(column).name());
        for (List<String> row : table.rows()) {
            width = Math.max(width, length(row.get(column)));
        }
        return width;
    }

    private void line(Table table, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int column = 0; column < widths.length; column++) {
            String space = " ".repeat(widths[column] - length(cells.get(column)));
            boolean right = table.columns().get(column).isNumber();
            line.append(' ')
                    .append(right ? space : "")
                    .append(cells.get(column))
                    .append(right ? "" : space);
            line.append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
