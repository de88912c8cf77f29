package org.isnad.ui.review.adjudication.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.adjudication.AdjudicationMessages;

/**
 * Where everything of a table of readings stands for a width. What agrees goes once over all columns, tags that agree on
 * one line at the end; in a unit that somebody does not have each reading stays in its own column.
 */
final class CardLayout {

    private static final int GAP = 6;
    private static final int WIDEST_LABEL = 118;
    private static final int LEAST_LABEL = 60;
    private static final int LEAST_COLUMN = 40;
    private static final double SHARE_OF_MISSING = 0.5;

    private final Device device;
    private final CardFonts fonts;
    private final CardColours colours;
    private final boolean rightToLeft;
    private final List<Box> boxes = new ArrayList<>();
    private ReadingTable table;
    private int width;
    private int label;
    /** The left edge and the width of each column. */
    private int[] edges;

    private int[] widths;
    private int y;
    private boolean quiet;

    CardLayout(Device device, CardFonts fonts, CardColours colours, boolean rightToLeft) {
        this.device = device;
        this.fonts = fonts;
        this.colours = colours;
        this.rightToLeft = rightToLeft;
    }

    List<Box> boxes() {
        return boxes;
    }

    /** Of everything, in pixels. */
    int height() {
        return y;
    }

    void dispose() {
        boxes.forEach(box -> box.text().dispose());
        boxes.clear();
    }

    /** Lays out a table anew. */
    void lay(ReadingTable newTable, int newWidth) {
        dispose();
        table = newTable;
        int columns = Math.max(1, table.columns().size());
        label = Math.max(LEAST_LABEL, Math.min(WIDEST_LABEL, newWidth / 5));
        width = Math.max(newWidth, label + (LEAST_COLUMN + GAP) * columns + GAP);
        columns(width - GAP - label - GAP * columns, columns);
        y = GAP;
        if (!table.columns().isEmpty()) {
            headers();
        }
        table.sections().forEach(this::section);
        if (rightToLeft) {
            boxes.replaceAll(this::mirrored);
        }
    }

    /** A reader who has none of what is to be decided needs little room; the others share the rest. */
    private void columns(int room, int count) {
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = isMissing(i) ? SHARE_OF_MISSING : 1;
        }
        double all = Arrays.stream(shares).sum();
        edges = new int[count];
        widths = new int[count];
        int x = GAP + label;
        for (int i = 0; i < count; i++) {
            edges[i] = x;
            widths[i] = Math.max(LEAST_COLUMN, (int) (room * shares[i] / all));
            x += widths[i] + GAP;
        }
        width = Math.max(width, x);
    }

    private boolean isMissing(int index) {
        return table.sections().stream().anyMatch(section -> !section.quiet())
                && table.sections().stream().filter(section -> !section.quiet()).allMatch(section -> section.missing()
                        .containsKey(index));
    }

    private Box mirrored(Box box) {
        Rectangle at = box.bounds();
        Rectangle other = new Rectangle(width - at.x - at.width, at.y, at.width, at.height);
        return new Box(box.kind(), other, box.text(), box.row(), box.column());
    }

    private void headers() {
        int height = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            ReadingTable.Column reader = table.columns().get(i);
            String name = Isolate.of(reader.name());
            String note = reader.note().isEmpty() ? "" : "  " + Isolate.of(reader.note());
            String badge = reader.badge().isEmpty() ? "" : Isolate.of(" " + reader.badge() + " ") + "  ";
            TextLayout text = text(badge + name + note, fonts.bold(), widths[i]);
            if (!badge.isEmpty()) {
                text.setStyle(new TextStyle(fonts.bold(), colours.focusInk(), colours.focus()), 0, badge.length() - 3);
            }
            if (!note.isEmpty()) {
                int from = badge.length() + name.length();
                text.setStyle(new TextStyle(fonts.label(), colours.quiet(), null), from, from + note.length() - 1);
            }
            height = Math.max(height, add(Box.Kind.HEADER, x(i), widths[i], text, null, i));
        }
        level(height);
    }

    private void section(Section section) {
        TextLayout title = text(section.title(), fonts.bold(), width - 2 * GAP);
        level(add(Box.Kind.TITLE, GAP, width - 2 * GAP, title, null, -1));
        int top = y;
        boolean spans = section.missing().isEmpty();
        quiet = section.quiet();
        List<Row> quietTags = new ArrayList<>();
        for (Row row : section.rows()) {
            if (row.isTag() && !row.differs()) {
                quietTags.add(row);
            } else if (!row.differs() && spans) {
                spanning(row.label(), row.shared(), row);
            } else {
                cells(row);
            }
        }
        if (!quietTags.isEmpty()) {
            tags(quietTags, spans);
        }
        section.missing().forEach((index, sentence) -> missing(index, sentence, top));
        y += GAP;
    }

    private void cells(Row row) {
        int height = label(row.label(), row);
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (cell != null) {
                Box.Kind kind = row.differs() && !quiet ? Box.Kind.CELL : Box.Kind.QUIET;
                height = Math.max(
                        height, add(kind, x(i), widths[i], words(cell, widths[i], kind == Box.Kind.CELL), row, i));
            }
        }
        level(height);
    }

    private void spanning(String name, Cell cell, Row row) {
        int room = width - x(0) - GAP;
        level(Math.max(label(name, row), add(Box.Kind.QUIET, x(0), room, words(cell, room, false), row, -1)));
    }

    /** Tags that agree on one line, or on one in each column that has the unit. */
    private void tags(List<Row> rows, boolean spans) {
        BiConsumer<Integer, List<String>> collect = (index, tags) -> rows.stream()
                .filter(row -> row.cells().get(index) != null
                        && !row.cells().get(index).isEmpty())
                .forEach(row ->
                        tags.add(row.label() + ": " + row.cells().get(index).text()));
        if (spans) {
            spanning(AdjudicationMessages.Cards_agreed, joined(rows, 0, collect), null);
            return;
        }
        int height = label(AdjudicationMessages.Cards_tags, null);
        for (int i = 0; i < table.columns().size(); i++) {
            if (rows.get(0).cells().get(i) != null) {
                TextLayout text = words(joined(rows, i, collect), widths[i], false);
                height = Math.max(height, add(Box.Kind.QUIET, x(i), widths[i], text, null, i));
            }
        }
        level(height);
    }

    private static Cell joined(List<Row> rows, int index, BiConsumer<Integer, List<String>> collect) {
        List<String> tags = new ArrayList<>();
        collect.accept(index, tags);
        return Cell.of(tags.stream().map(CardLayout::whole).collect(Collectors.joining("  ·  ")), false);
    }

    /** A tag that is not broken into lines, which would tear it apart where the lines run the other way. */
    private static String whole(String tag) {
        return Isolate.of(tag.replace(' ', '\u00a0'));
    }

    private void missing(int index, String sentence, int top) {
        TextLayout text = text(sentence, fonts.label(), widths[index]);
        text.setAlignment(SWT.CENTER);
        int height = Math.max(y - GAP - top, text.getBounds().height + 2 * Box.PADDING);
        boxes.add(new Box(Box.Kind.MISSING, new Rectangle(x(index), top, widths[index], height), text, null, index));
        y = Math.max(y, top + height + GAP);
    }

    private int label(String name, Row row) {
        return add(Box.Kind.LABEL, GAP, label - GAP, text(name, fonts.label(), label - GAP), row, -1);
    }

    private int x(int index) {
        return edges[index];
    }

    /** Adds a box on the present line and gives the height it needs. */
    private int add(Box.Kind kind, int x, int boxWidth, TextLayout text, Row row, int index) {
        int height = text.getBounds().height + 2 * Box.PADDING - (kind == Box.Kind.QUIET ? Box.PADDING : 0);
        boxes.add(new Box(kind, new Rectangle(x, y, boxWidth, height), text, row, index));
        return height;
    }

    /** Makes the cells of the present line equally high and goes on below. */
    private void level(int height) {
        boxes.stream().filter(box -> box.bounds().y == y).forEach(box -> box.bounds().height = height);
        y += height + (GAP + 1) / 2;
    }

    private TextLayout words(Cell cell, int room, boolean stands) {
        Font font = stands ? fonts.words() : fonts.small();
        TextLayout text = text(cell.isEmpty() ? "—" : cell.text(), font, room);
        int at = 0;
        for (Cell.Run run : cell.runs()) {
            int end = at + run.text().length();
            if (run.differs() && stands && end > at) {
                text.setStyle(new TextStyle(font, colours.ink(), colours.difference()), at, end - 1);
            }
            at = end;
        }
        return text;
    }

    private TextLayout text(String content, Font font, int room) {
        TextLayout text = new TextLayout(device);
        text.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        text.setFont(font);
        text.setText(content);
        text.setWidth(Math.max(20, room - 2 * Box.PADDING));
        return text;
    }
}
