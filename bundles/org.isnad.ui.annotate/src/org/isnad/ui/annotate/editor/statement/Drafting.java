package org.isnad.ui.annotate.editor.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.isnad.core.edit.MarkStatement;
import org.isnad.model.annotation.ActorMention;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.canvas.Mark;

/**
 * Leads a user through making a statement in an editor: its slots are filled from the text around, then walked, kept or
 * drawn anew. Nothing is stored until it is accepted, but for new actors that become sources on the way.
 */
public final class Drafting {

    /** The key context that is active while a statement is in the making. */
    public static final String CONTEXT = "org.isnad.ui.annotate.draftContext";

    private final ArticleEditor editor;
    private final DraftBar bar;
    private final DraftFilling filling;
    private StatementDraft draft;
    private IContextActivation keys;
    private List<Mark> shown = List.of();

    public Drafting(ArticleEditor editor, Composite parent) {
        this.editor = editor;
        bar = new DraftBar(parent, this::activate, this::accept, this::cancel);
        filling = new DraftFilling(editor, this);
    }

    /** The statement in the making. */
    public Optional<StatementDraft> draft() {
        return Optional.ofNullable(draft);
    }

    /** Begins a statement with what is proposed; in one that is in the making takes the selection, or goes to the next slot. */
    public void press() {
        if (draft == null) {
            begin();
        } else if (editor.selectedRange().isEmpty()) {
            walk(true);
        } else {
            take();
        }
    }

    private void begin() {
        draft = new StatementDraft();
        keys = editor.getSite().getService(IContextService.class).activateContext(CONTEXT);
        Optional<TextRange> unknown = filling.propose(draft);
        show();
        revealAll();
        unknown.ifPresent(words -> {
            editor.canvas().setSelection(words.begin(), words.end());
            take();
        });
    }

    /** The bar takes room of the text: what is proposed comes into view again, its begin above all. */
    private void revealAll() {
        for (DraftSlot slot : List.of(DraftSlot.CONTENT, DraftSlot.SOURCE, DraftSlot.CUE)) {
            draft.ranges(slot).forEach(range -> editor.canvas().reveal(range.begin(), range.end()));
        }
    }

    /** Goes to the next or the previous slot. */
    public void walk(boolean forward) {
        if (draft != null) {
            activate(draft.active().beside(forward));
        }
    }

    /** Makes a slot the active one and shows its words, with the caret at their begin. */
    public void activate(DraftSlot slot) {
        draft.activate(slot);
        draft.ranges(slot).stream().findFirst().ifPresent(range -> {
            editor.canvas().setSelection(range.begin(), range.begin());
            editor.canvas().reveal(range.begin(), range.end());
        });
        show();
    }

    /** Fills the active slot with the selection, or what is at the caret. */
    public void take() {
        if (draft != null) {
            take(draft.active(), false);
        }
    }

    /** Fills a slot with the selection, in place of what it has or as a further part. */
    public void take(DraftSlot slot, boolean further) {
        StatementDraft taking = draft;
        filling.take(draft, slot, further, () -> {
            if (draft == taking) {
                draft.activate(slot);
                draft.activateMissing();
                show();
            }
        });
    }

    /** Empties the active slot. */
    public void empty() {
        if (draft != null) {
            draft.clear(draft.active());
            show();
        }
    }

    /** Sets a tag by its number: of the active slot, or of the one given where that is none of tags. */
    public boolean number(EStructuralFeature otherwise, char key) {
        boolean set = draft != null && filling.number(draft, otherwise, key);
        if (set) {
            show();
        }
        return set;
    }

    /** Moves an edge of the active slot's words; false when there is no statement in the making. */
    public boolean move(UnaryOperator<TextRange> step) {
        if (draft != null) {
            filling.move(draft, step);
            show();
        }
        return draft != null;
    }

    /** Takes what is selected into the active slot; with nothing selected stores the statement. */
    public boolean enter() {
        if (draft != null && !editor.selectedRange().isEmpty() && draft.active().kind() != DraftSlot.Kind.TAG) {
            take();
            return true;
        }
        return accept();
    }

    /** Stores the statement and selects it, the caret after it; false when there is none in the making. */
    public boolean accept() {
        if (draft == null) {
            return false;
        }
        if (!draft.isComplete()) {
            draft.activateMissing();
            show();
            editor.refuse(EditorMessages.Draft_incomplete);
            return true;
        }
        List<TextRange> content = draft.words(DraftSlot.CONTENT);
        MarkStatement edit = new MarkStatement(editor.layer(), draft.input());
        if (editor.run(edit)) {
            cancel();
            int end = content.get(content.size() - 1).end();
            editor.canvas().setSelection(end, end);
            editor.select(edit.statement());
        }
        return true;
    }

    /** Gives the statement up; false when there is none in the making. */
    public boolean cancel() {
        boolean drafting = draft != null;
        draft = null;
        if (keys != null) {
            editor.getSite().getService(IContextService.class).deactivateContext(keys);
            keys = null;
        }
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

    /** Takes a mention as source in place of the others. */
    public void source(ActorMention mention) {
        draft.put(DraftSlot.SOURCE, mention, false);
        activate(DraftSlot.SOURCE);
    }

    private void show() {
        List<Mark> now = draft == null ? List.of() : DraftMarks.of(draft);
        editor.canvas().changeMarks(shown, now);
        shown = now;
        bar.show(
                draft,
                new SlotTexts(editor.layer().project().corpus(), editor.layer().text()));
    }
}
