package org.isnad.ui.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks as plain text, for searching and for screen readers. */
public final class Blocks {

    private Blocks() {}

    /** One line a block; the cells of a table stand between tabs. */
    public static String text(List<Block> blocks) {
        return blocks.stream().map(Blocks::text).collect(Collectors.joining("\n"));
    }

    public static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text().text();
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().text();
        } else if (block instanceof Block.Code code) {
            return code.text();
        } else if (block instanceof Block.Picture picture) {
            return picture.description();
        } else if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.stream().map(RichText::text).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }
}
