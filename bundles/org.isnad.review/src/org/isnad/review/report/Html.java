package org.isnad.review.report;

import java.util.List;
import org.isnad.review.report.Block.Bullets;
import org.isnad.review.report.Block.Cell;
import org.isnad.review.report.Block.Chart;
import org.isnad.review.report.Block.Heading;
import org.isnad.review.report.Block.Paragraph;
import org.isnad.review.report.Block.Table;

/** One HTML file that needs nothing else: no script, no font, no picture from elsewhere; prints dark on white. */
final class Html {

    private static final String STYLE =
            """
            body{font:11pt/1.5 "Noto Serif","Noto Naskh Arabic",Georgia,serif;color:#111;background:#fff;max-width:60rem;
            margin:2rem auto;padding:0 1.5rem}
            h1{font-size:1.7rem}h2{font-size:1.3rem;margin-top:2.2rem}h3{font-size:1.1rem}
            table{border-collapse:collapse;margin:.4rem 0 1.6rem;font-size:.92em;border-top:1.5px solid #111;
            border-bottom:1.5px solid #111}
            table.wide{font-size:.78em}
            th{border-bottom:1px solid #111;font-weight:600;vertical-align:bottom}
            th,td{padding:.22rem .6rem;text-align:start}
            td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
            caption{caption-side:top;text-align:start;padding-bottom:.3rem}
            figure{margin:1rem 0 1.6rem}figcaption{margin-bottom:.3rem}svg{max-width:100%;height:auto}
            svg text{font-family:"Noto Sans","Noto Sans Arabic",sans-serif}
            .scroll{overflow-x:auto}
            @media print{body{margin:0;max-width:none;font-size:9.5pt}h2,h3,caption,figcaption{break-after:avoid}
            table,figure{break-inside:avoid}td{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    private Html() {}

    static String write(List<Block> blocks, String title, boolean rightToLeft) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + (rightToLeft ? "ar" : "en") + "\" dir=\""
                        + (rightToLeft ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"UTF-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escape(title)
                        + "</title>\n<style>\n"
                        + STYLE + "</style>\n</head>\n<body>\n");
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                String tag = "h" + heading.level();
                html.append('<' + tag + '>' + escape(heading.text()) + "</" + tag + ">\n");
            } else if (block instanceof Paragraph paragraph) {
                html.append("<p>" + escape(paragraph.text()) + "</p>\n");
            } else if (block instanceof Bullets bullets) {
                html.append("<ul>\n");
                bullets.lines().forEach(line -> html.append("<li>" + escape(line) + "</li>\n"));
                html.append("</ul>\n");
            } else if (block instanceof Chart chart) {
                html.append("<figure><figcaption><b>" + escape(chart.numbered()) + "</b> " + escape(chart.caption())
                        + "</figcaption>\n" + chart.svg() + "</figure>\n");
            } else if (block instanceof Table table) {
                table(html, table);
            }
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void table(StringBuilder html, Table table) {
        html.append("<div class=\"scroll\"><table" + (table.wide() ? " class=\"wide\"" : "") + ">\n<caption><b>"
                + escape(table.numbered()) + "</b> " + escape(table.caption()) + "</caption>\n<thead><tr>");
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            boolean numbers = table.rows().stream()
                    .anyMatch(row -> row.size() > column && row.get(column).number());
            html.append("<th scope=\"col\"" + (numbers ? " class=\"n\"" : "") + ">"
                    + escape(table.header().get(i)) + "</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<Cell> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> cell(html, cell));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    /** Heat from white to blue, never so dark that the number on it cannot be read. */
    private static void cell(StringBuilder html, Cell cell) {
        String heat = "";
        if (cell.heat() >= 0) {
            int red = (int) Math.round(255 - 135 * cell.heat());
            int green = (int) Math.round(255 - 90 * cell.heat());
            int blue = (int) Math.round(255 - 20 * cell.heat());
            heat = " style=\"background:rgb(" + red + ',' + green + ',' + blue + ")\"";
        }
        html.append(cell.number() ? "<td class=\"n\"" + heat + "><bdi dir=\"ltr\">" : "<td" + heat + "><bdi>")
                .append(escape(cell.text()))
                .append("</bdi></td>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
