package org.isnad.review.report;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.review.report.Block.Bullets;
import org.isnad.review.report.Block.Cell;
import org.isnad.review.report.Block.Heading;
import org.isnad.review.report.Block.Paragraph;
import org.isnad.review.report.Block.Table;

/** GitHub-flavoured Markdown; charts are left out, since a table says the same. */
final class Markdown {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private Markdown() {}

    static String write(List<Block> blocks, boolean rightToLeft) {
        StringBuilder markdown = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                markdown.append("#".repeat(heading.level()) + ' ' + escape(heading.text()) + "\n\n");
            } else if (block instanceof Paragraph paragraph) {
                markdown.append(escape(paragraph.text()) + "\n\n");
            } else if (block instanceof Bullets bullets) {
                bullets.lines().forEach(line -> markdown.append("- " + escape(line) + '\n'));
                markdown.append('\n');
            } else if (block instanceof Table table) {
                table(markdown, table, rightToLeft);
            }
        }
        return markdown.toString().stripTrailing() + '\n';
    }

    private static void table(StringBuilder markdown, Table table, boolean rightToLeft) {
        markdown.append("**" + escape(table.numbered()) + "** " + escape(table.caption()) + "\n\n");
        markdown.append(row(table.header().stream().map(Cell::of).toList(), rightToLeft));
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            boolean numbers = table.rows().stream()
                    .anyMatch(row -> row.size() > column && row.get(column).number());
            markdown.append(numbers ? "| ---: " : "| --- ");
        }
        markdown.append("|\n");
        table.rows().forEach(row -> markdown.append(row(row, rightToLeft)));
        markdown.append('\n');
    }

    private static String row(List<Cell> cells, boolean rightToLeft) {
        return cells.stream()
                .map(cell -> cell.number() && rightToLeft && !cell.text().isEmpty()
                        ? LEFT_TO_RIGHT + escape(cell.text()) + POP_ISOLATE
                        : escape(cell.text()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;");
    }
}
