package org.isnad.ui.annotate.editor.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.edit.MarkStatement;
import org.isnad.model.annotation.ActorMention;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.canvas.Mark;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;

/**
 * Leads a user through making a statement in an editor: each press takes the selection as source, cue or content. Nothing
 * is stored until it is accepted, but for mentions that become sources on the way.
 */
public final class Drafting {

    private final ArticleEditor editor;
    private final DraftBar bar;
    private final Proposals proposals;
    private StatementDraft draft;
    private List<Mark> shown = List.of();

    public Drafting(ArticleEditor editor, Composite parent) {
        this.editor = editor;
        bar = new DraftBar(parent, this::accept, this::cancel);
        proposals = new Proposals();
    }

    /** The statement in the making. */
    public Optional<StatementDraft> draft() {
        return Optional.ofNullable(draft);
    }

    /** Begins a statement, or takes the selection as its next part; a ready one is stored. */
    public void press() {
        if (draft == null) {
            draft = new StatementDraft();
        }
        switch (draft.step()) {
            case SOURCE -> source();
            case CUE -> cue(false);
            case CONTENT -> content(false);
            case READY -> accept();
        }
        show();
    }

    /** Takes the mention at the selection as a source; where there is none, asks for the actor. */
    public void source() {
        askMention(mention -> {
            if (draft != null) {
                draft.source(mention);
                editor.canvas().setSelection(mention.getEnd(), mention.getEnd());
                show();
            }
        });
    }

    /** Takes the selection as cue; with nothing selected a reporting verb near the source, if there is one. */
    public void cue(boolean further) {
        TextRange selected = editor.selectedRange();
        if (selected.isEmpty() && draft.step() == StatementDraft.Step.CUE) {
            proposals
                    .cue(editor.layer(), draft.sources().get(0), selected.begin())
                    .ifPresentOrElse(found -> draft.cue(found, false), draft::skipCue);
        } else {
            draft.cue(editor.edges().cue(selected), further);
        }
        show();
    }

    /** Takes the selection as content; with nothing selected what follows the cue, to the end of quotation or sentence. */
    public void content(boolean further) {
        TextRange selected = editor.selectedRange();
        TextRange range = selected.isEmpty()
                ? proposals.content(editor.layer(), draft, selected.begin()).orElse(selected)
                : editor.edges().content(selected);
        if (!range.isEmpty()) {
            draft.content(range, further);
            editor.canvas().reveal(range.begin(), range.end());
        } else {
            editor.refuse(EditorMessages.Draft_selectContent);
        }
        show();
    }

    /** Stores the statement and selects it; false when there is none in the making. */
    public boolean accept() {
        if (draft == null) {
            return false;
        }
        if (!draft.isComplete()) {
            editor.refuse(EditorMessages.Draft_incomplete);
            return true;
        }
        MarkStatement edit = new MarkStatement(editor.layer(), draft.sources(), draft.cue(), draft.content());
        if (editor.run(edit)) {
            cancel();
            editor.select(edit.statement());
        }
        return true;
    }

    /** Gives the statement up; false when there is none in the making. */
    public boolean cancel() {
        boolean drafting = draft != null;
        draft = null;
        show();
        return drafting;
    }

    /** Follows a change of the layer, such as the undoing of a mention that is a source. */
    public void layerChanged() {
        if (draft != null) {
            draft.dropGone();
            show();
        }
    }

    private void askMention(Consumer<ActorMention> take) {
        editor.mentions().atSelection().ifPresentOrElse(take, () -> editor.mentions()
                .ask(take));
    }

    private void show() {
        List<Mark> now = draft == null ? List.of() : DraftMarks.of(draft);
        editor.canvas().changeMarks(shown, now);
        shown = now;
        bar.show(draft, editor.layer().text());
    }
}
