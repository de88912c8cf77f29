package org.isnad.ui.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads CommonMark with tables (GitHub's) into blocks; HTML in it is left out. A list and a table run in one direction as a
 * whole: that of most of their letters.
 */
public final class Markdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<Block> blocks = new ArrayList<>();

    private Markdown() {}

    public static List<Block> read(String text) {
        Markdown reading = new Markdown();
        reading.addAll(PARSER.parse(text), new Place(0, "", false, null));
        return List.copyOf(reading.blocks);
    }

    /** The anchors of a heading. */
    static Set<String> anchors(String heading) {
        String words = heading.strip();
        Set<String> anchors = new LinkedHashSet<>();
        anchors.add(words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_ .-]", "")
                .replace(' ', '-'));
        if (words.indexOf(' ') < 0) {
            anchors.add(words);
        }
        return anchors;
    }

    /** @param direction of the list around, or null */
    private record Place(int depth, String marker, boolean quoted, Boolean direction) {

        boolean rightToLeft(Node node) {
            return direction == null ? Inlines.direction(node) > 0 : direction;
        }

        Place quotation() {
            return new Place(depth + 1, "", true, direction);
        }

        Place withoutMarker() {
            return new Place(depth, "", quoted, direction);
        }
    }

    private void addAll(Node parent, Place place) {
        Place now = place;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, now);
            now = now.withoutMarker();
        }
    }

    private void add(Node node, Place place) {
        if (node instanceof Heading heading) {
            RichText text = Inlines.of(heading);
            blocks.add(
                    new Block.Heading(heading.getLevel(), anchors(text.text()), text, Inlines.direction(heading) > 0));
        } else if (node instanceof Paragraph paragraph) {
            addParagraph(paragraph, place);
        } else if (node instanceof ListBlock list) {
            addList(list, place);
        } else if (node instanceof BlockQuote quotation) {
            addAll(quotation, place.quotation());
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new Block.Code(code.getLiteral().stripTrailing(), place.depth()));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.Code(code.getLiteral().stripTrailing(), place.depth()));
        } else if (node instanceof TableBlock table) {
            blocks.add(new Block.Table(rows(table), Inlines.direction(table) > 0));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule());
        }
    }

    private void addParagraph(Paragraph paragraph, Place place) {
        Optional<Image> picture = picture(paragraph);
        boolean rightToLeft = place.rightToLeft(paragraph);
        blocks.add(
                picture.isPresent()
                        ? new Block.Picture(
                                picture.get().getDestination(),
                                Inlines.of(picture.get()).text(),
                                rightToLeft)
                        : new Block.Paragraph(
                                Inlines.of(paragraph), place.depth(), place.marker(), place.quoted(), rightToLeft));
    }

    private static Optional<Image> picture(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        return only instanceof Image image && only.getNext() == null ? Optional.of(image) : Optional.empty();
    }

    private void addList(ListBlock list, Place place) {
        boolean rightToLeft = place.rightToLeft(list);
        int number = list instanceof OrderedList ordered ? start(ordered) : 0;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            String marker = list instanceof OrderedList ? number++ + "." : "•";
            addAll(item, new Place(place.depth() + 1, marker, place.quoted(), rightToLeft));
        }
    }

    private static int start(OrderedList list) {
        return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    }

    private static List<List<RichText>> rows(TableBlock table) {
        List<List<RichText>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<RichText> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(Inlines.of(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
