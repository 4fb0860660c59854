package org.laurel.tally.report;

import java.util.List;
import org.laurel.tally.report.Section.Block;
import org.laurel.tally.report.Section.Column;
import org.laurel.tally.report.Section.Plot;
import org.laurel.tally.report.Section.Prose;
import org.laurel.tally.report.Section.Table;

/** The report as one page that needs nothing else: no script, no font, no picture from elsewhere. */
final class ReportHtml {

    private static final String STYLE = """
            :root{--paper:#FAFAF7;--surface:#FFFFFF;--ink:#1B211E;--quiet:#56615B;--laurel:#14532D}
            @media(prefers-color-scheme:dark){:root{--paper:#101513;--surface:#18201D;--ink:#ECF1EE;--quiet:#A7B3AD;--laurel:#7CC79A}}
            *{box-sizing:border-box}
            body{margin:0 auto;max-width:72rem;padding:24px 16px;background:var(--paper);color:var(--ink);
            font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
            h1{font-size:1.728rem;line-height:1.2}h2{font-size:1.44rem;line-height:1.2;margin:0 0 8px}
            p{max-width:72ch;margin:8px 0}a{color:var(--laurel)}
            :focus-visible{outline:3px solid var(--laurel);outline-offset:2px}
            nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;list-style:none}nav a{display:inline-block;padding:4px 0}
            section{background:var(--surface);padding:16px;margin:16px 0;border-radius:8px}
            table{border-collapse:collapse;margin:16px 0;width:100%}
            caption,figcaption{text-align:left;color:var(--quiet);padding:4px 0}
            th,td{padding:4px 8px;border-bottom:1px solid var(--quiet);text-align:left;vertical-align:top}
            .n{text-align:right}tbody th{font-weight:600}
            figure{margin:16px 0;max-width:640px}svg{width:100%;height:auto}
            svg text{font-size:13px;fill:var(--ink)}.grid{stroke:var(--quiet);stroke-opacity:.35}
            .range{stroke:var(--laurel);stroke-width:3}circle{fill:var(--laurel);stroke:var(--surface);stroke-width:1.5}
            @media(max-width:640px){thead{position:absolute;clip-path:inset(50%)}tr,th,td{display:block}
            tbody tr{border:1px solid var(--quiet);border-radius:8px;margin:8px 0;padding:8px}th,td{border:0}
            .n{text-align:left}td::before{content:attr(data-name) ": ";color:var(--quiet)}}
            @media print{section{break-inside:avoid}nav{display:none}}
            """;

    private final StringBuilder out = new StringBuilder();

    private ReportHtml() {}

    static String of(List<Section> sections) {
        ReportHtml page = new ReportHtml();
        page.head();
        page.contents(sections);
        page.out.append("<main>\n");
        sections.forEach(page::section);
        page.out.append("</main>\n</body>\n</html>\n");
        return page.out.toString();
    }

    private void head() {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>Jury report</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        out.append("<h1>Jury report</h1>\n");
    }

    private void contents(List<Section> sections) {
        out.append("<nav aria-label=\"Contents\"><ul>\n");
        sections.forEach(section -> out.append("<li><a href=\"#")
                .append(section.id())
                .append("\">")
                .append(Html.escaped(section.title()))
                .append("</a></li>\n"));
        out.append("</ul></nav>\n");
    }

    private void section(Section section) {
        String heading = section.id() + "-title";
        out.append("<section id=\"").append(section.id());
        out.append("\" aria-labelledby=\"").append(heading).append("\">\n");
        out.append("<h2 id=\"").append(heading).append("\">").append(Html.escaped(section.title()));
        out.append("</h2>\n");
        for (int i = 0; i < section.blocks().size(); i++) {
            block(section.blocks().get(i), section.id() + "-" + i);
        }
        out.append("</section>\n");
    }

    private void block(Block block, String id) {
        if (block instanceof Prose prose) {
            out.append("<p>").append(Html.escaped(prose.text())).append("</p>\n");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Plot plot) {
            out.append(PlotSvg.of(plot, id));
        }
    }

    private void table(Table table) {
        out.append("<table>\n<caption>").append(Html.escaped(table.caption()));
        out.append("</caption>\n<thead><tr>");
        for (Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(right(column)).append('>');
            out.append(Html.escaped(column.name())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row));
        out.append("</tbody>\n</table>\n");
    }

    private void row(Table table, List<String> cells) {
        out.append("<tr><th scope=\"row\">").append(Html.escaped(cells.get(0))).append("</th>");
        for (int i = 1; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            out.append("<td").append(right(column)).append(" data-name=\"").append(Html.escaped(column.name()));
            out.append("\">").append(Html.escaped(cells.get(i))).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String right(Column column) {
        return column.isNumber() ? " class=\"n\"" : "";
    }
}
