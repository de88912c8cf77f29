package org.isnad.ui.annotate.editor.statement;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.edit.SetSpan;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.place.Spans;
import org.isnad.ui.annotate.editor.tag.TagByNumber;

/** Fills the slots of a draft: from what is proposed, selected, or numbered. */
final class DraftFilling {

    private final ArticleEditor editor;
    private final Drafting drafting;

    DraftFilling(ArticleEditor editor, Drafting drafting) {
        this.editor = editor;
        this.drafting = drafting;
    }

    /** Fills an empty draft; gives words that name somebody unknown, who is to be asked for. */
    Optional<TextRange> propose(StatementDraft draft) {
        TextRange selected = editor.selectedRange();
        Optional<ActorMention> mention = editor.mentions().atSelection();
        Proposals.Proposal proposal =
                new Proposals(editor.layer().text(), Surroundings.of(editor.layer())).at(selected);
        proposal.cue().forEach(range -> draft.put(DraftSlot.CUE, range, true));
        proposal.content()
                .map(range -> range.equals(selected) ? editor.edges().content(range) : range)
                .ifPresent(range -> draft.put(DraftSlot.CONTENT, range, false));
        if (proposal.relay() != null) {
            draft.put(DraftSlot.RELAY, proposal.relay(), false);
        }
        boolean outside = mention.map(Surroundings::rangeOf)
                .filter(range -> draft.words(DraftSlot.CONTENT).stream().noneMatch(range::overlaps))
                .isPresent();
        if (outside) {
            draft.put(DraftSlot.SOURCE, mention.get(), false);
        }
        Optional<TextRange> unknown = outside ? Optional.empty() : source(draft, proposal.source());
        draft.activateMissing();
        return unknown;
    }

    private static Optional<TextRange> source(StatementDraft draft, Proposals.Source source) {
        if (source instanceof Proposals.Source.Marked marked) {
            draft.put(DraftSlot.SOURCE, marked.mention(), false);
        } else if (source instanceof Proposals.Source.Place place) {
            draft.put(DraftSlot.SOURCE, mention(place.range(), place.actor(), place.type()), false);
        } else if (source instanceof Proposals.Source.Unknown unknown) {
            return Optional.of(unknown.words());
        }
        return Optional.empty();
    }

    /** A mention that is not in a layer yet. */
    static ActorMention mention(TextRange range, String actor, MentionType type) {
        ActorMention mention = AnnotationFactory.eINSTANCE.createActorMention();
        mention.setBegin(range.begin());
        mention.setEnd(range.end());
        mention.setActor(actor);
        mention.setMentionType(type);
        return mention;
    }

    /** Takes what is selected; a mention that is none yet is asked for. */
    void take(StatementDraft draft, DraftSlot slot, boolean further, Runnable then) {
        switch (slot.kind()) {
            case MENTIONS -> mention(draft, slot, further, then);
            case WORDS -> words(draft, slot, further, then);
            case STATEMENT -> parent(draft, then);
            case TAG -> editor.refuse(EditorMessages.Draft_wantsDigit);
        }
    }

    private void mention(StatementDraft draft, DraftSlot slot, boolean further, Runnable then) {
        Optional<ActorMention> marked = editor.mentions().atSelection();
        if (marked.isPresent()) {
            draft.put(slot, marked.get(), further);
            collapse(Surroundings.rangeOf(marked.get()));
            then.run();
        } else {
            editor.mentions().ask(mention -> {
                draft.put(slot, mention, further);
                collapse(Surroundings.rangeOf(mention));
                then.run();
            });
        }
    }

    private void words(StatementDraft draft, DraftSlot slot, boolean further, Runnable then) {
        TextRange selected = editor.selectedRange();
        TextRange range = slot == DraftSlot.CUE
                ? editor.edges().cue(selected)
                : editor.edges().content(selected);
        if (range.isEmpty()) {
            editor.refuse(EditorMessages.Parts_selectText);
            return;
        }
        draft.put(slot, range, further);
        collapse(range);
        then.run();
    }

    private void parent(StatementDraft draft, Runnable then) {
        Optional<Statement> found =
                new StatementParts(editor).at(editor.canvas().getCaretOffset(), null);
        if (found.isEmpty()) {
            editor.refuse(EditorMessages.Parts_noParent);
            return;
        }
        draft.setParent(found.get());
        then.run();
    }

    boolean number(StatementDraft draft, EStructuralFeature otherwise, char key) {
        boolean tags = draft.active().kind() == DraftSlot.Kind.TAG;
        EStructuralFeature feature = tags ? draft.active().feature() : otherwise;
        Optional<Object> tag = TagByNumber.tag((EAttribute) feature, key);
        for (DraftSlot slot : DraftSlot.values()) {
            if (slot.feature() == feature && tag.isPresent()) {
                draft.put(slot, tag.get());
            }
        }
        return tag.isPresent();
    }

    /** Moves an edge of the stretch nearest to the caret; that of a mention in the layer is moved in the layer. */
    void move(StatementDraft draft, UnaryOperator<TextRange> step) {
        DraftSlot slot = draft.active();
        int caret = editor.canvas().getCaretOffset();
        TextRange range = draft.ranges(slot).stream()
                .min(Comparator.comparingInt(each -> Spans.distance(each, caret)))
                .filter(each -> slot.kind() == DraftSlot.Kind.WORDS || slot.kind() == DraftSlot.Kind.MENTIONS)
                .orElse(null);
        TextRange moved = range == null ? null : step.apply(range);
        if (moved == null || moved.isEmpty()) {
            editor.refuse(EditorMessages.Edge_none);
        } else if (slot.kind() == DraftSlot.Kind.WORDS) {
            draft.replace(slot, range, moved);
        } else {
            draft.mentions(slot).stream()
                    .filter(mention -> Surroundings.rangeOf(mention).equals(range))
                    .findFirst()
                    .ifPresent(mention -> place(mention, moved));
        }
    }

    private void place(ActorMention mention, TextRange range) {
        if (mention.eResource() == null) {
            mention.setBegin(range.begin());
            mention.setEnd(range.end());
        } else {
            editor.run(new SetSpan(editor.layer(), mention, range.begin(), range.end()));
        }
    }

    private void collapse(TextRange range) {
        editor.canvas().setSelection(range.end(), range.end());
    }
}
