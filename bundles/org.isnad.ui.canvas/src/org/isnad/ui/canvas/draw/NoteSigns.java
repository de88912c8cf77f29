package org.isnad.ui.canvas.draw;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.MarkLayer;

/** The signs in the margin for what is noted beside an annotation: a question mark, an exclamation mark, a pencil. */
public final class NoteSigns {

    public static final String QUESTION = "؟";
    public static final String HARD_CASE = "!";
    public static final String COMMENT = "✎";

    private static final RGB ASKING = new RGB(190, 70, 20);
    private static final RGB HARD = new RGB(120, 80, 160);
    private static final RGB SAYING = new RGB(110, 110, 110);

    private NoteSigns() {}

    /** What is shown of an object of a layer, with the signs of what is noted beside it. */
    public static Drawn added(Drawn shown, EObject object, int length) {
        if (!(object instanceof Item item) || !isNoted(item)) {
            return shown;
        }
        List<Chip> chips = new ArrayList<>(shown.chips());
        chips.addAll(of(item, length));
        return new Drawn(shown.marks(), chips);
    }

    /** The chips of an item, none where nothing is noted; they come and go with its layer of marks. */
    public static List<Chip> of(Item item, int length) {
        if (!isNoted(item)) {
            return List.of();
        }
        int offset = ItemPlace.of(item).map(TextRange::begin).orElse(-1);
        List<Chip> chips = new ArrayList<>();
        if (offset >= 0 && offset <= length) {
            if (item.getFlag() != null) {
                boolean asks = item.getFlag() == ReviewFlag.ASK_REVIEWER;
                chips.add(new Chip(offset, asks ? QUESTION : HARD_CASE, asks ? ASKING : HARD, item, layer(item)));
            }
            if (item.getComment() != null && !item.getComment().isBlank()) {
                chips.add(new Chip(offset, COMMENT, SAYING, item, layer(item)));
            }
        }
        return chips;
    }

    /** The signs of an item before its label in a list, with a blank; "" where nothing is noted. */
    public static String noted(Item item) {
        String flag = item.getFlag() == null ? "" : item.getFlag() == ReviewFlag.ASK_REVIEWER ? QUESTION : HARD_CASE;
        boolean comment = item.getComment() != null && !item.getComment().isBlank();
        String signs = flag + (comment ? COMMENT : "");
        return signs.isEmpty() ? "" : signs + " ";
    }

    private static MarkLayer layer(Item item) {
        if (item instanceof ActorMention) {
            return MarkLayer.MENTIONS;
        }
        if (item instanceof Quote) {
            return MarkLayer.QUOTES;
        }
        if (item instanceof Zone) {
            return MarkLayer.ZONES;
        }
        return item instanceof Statement ? MarkLayer.STATEMENTS : MarkLayer.STANCES;
    }

    /** Whether somebody has to look at an item: it is flagged or has a comment. */
    public static boolean isNoted(Item item) {
        return item.getFlag() != null
                || item.getComment() != null && !item.getComment().isBlank();
    }
}
