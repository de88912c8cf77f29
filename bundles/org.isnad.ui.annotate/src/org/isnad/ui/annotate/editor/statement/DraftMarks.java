package org.isnad.ui.annotate.editor.statement;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.MarkStyle.Line;

/** How a statement in the making looks in the article, the active slot filled; the key of its marks is the draft. */
final class DraftMarks {

    private static final RGB DRAFT = new RGB(215, 60, 140);
    private static final RGB ACTIVE = new RGB(255, 205, 228);

    private DraftMarks() {}

    static List<Mark> of(StatementDraft draft) {
        List<Mark> marks = new ArrayList<>();
        for (DraftSlot slot : DraftSlot.values()) {
            for (TextRange range : draft.ranges(slot)) {
                if (slot == draft.active()) {
                    marks.add(mark(draft, range, new MarkStyle.Background(ACTIVE)));
                }
                if (slot.kind() != DraftSlot.Kind.STATEMENT) {
                    marks.add(mark(draft, range, style(slot)));
                }
            }
        }
        return marks;
    }

    private static MarkStyle style(DraftSlot slot) {
        return switch (slot) {
            case CONTENT -> new MarkStyle.Bracket(DRAFT);
            case CUE -> new MarkStyle.Underline(DRAFT, Line.SOLID);
            default -> new MarkStyle.Underline(DRAFT, Line.DASHED);
        };
    }

    private static Mark mark(StatementDraft draft, TextRange range, MarkStyle style) {
        return new Mark(range.begin(), range.end(), draft, style);
    }
}
