package org.isnad.ui.annotate.editor.statement;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.isnad.ui.annotate.canvas.Mark;
import org.isnad.ui.annotate.canvas.MarkStyle;
import org.isnad.ui.annotate.canvas.MarkStyle.Line;

/** How a statement in the making looks in the article; the key of its marks is the draft. */
final class DraftMarks {

    private static final RGB DRAFT = new RGB(215, 60, 140);

    private DraftMarks() {}

    static List<Mark> of(StatementDraft draft) {
        List<Mark> marks = new ArrayList<>();
        draft.sources()
                .forEach(source -> marks.add(new Mark(
                        source.getBegin(), source.getEnd(), draft, new MarkStyle.Underline(DRAFT, Line.DASHED))));
        draft.cue()
                .forEach(part -> marks.add(
                        new Mark(part.begin(), part.end(), draft, new MarkStyle.Underline(DRAFT, Line.SOLID))));
        draft.content()
                .forEach(part -> marks.add(new Mark(part.begin(), part.end(), draft, new MarkStyle.Bracket(DRAFT))));
        return marks;
    }
}
