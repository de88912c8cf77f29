package org.isnad.ui.annotate.editor.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetStatementPart;
import org.isnad.core.edit.Slot;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.place.Spans;

/** Changes the parts of the selected statement, or of the one in the making, by what is selected in the text. */
public final class StatementParts {

    private final ArticleEditor editor;

    public StatementParts(ArticleEditor editor) {
        this.editor = editor;
    }

    /** Takes the selection as cue or content, or as a further stretch of it. */
    public void text(Slot slot, boolean further) {
        if (editor.drafting().draft().isPresent()) {
            editor.drafting().take(slot == Slot.CUE ? DraftSlot.CUE : DraftSlot.CONTENT, further);
            return;
        }
        statement().ifPresent(statement -> {
            TextRange selected = editor.selectedRange();
            TextRange range = slot == Slot.CUE
                    ? editor.edges().cue(selected)
                    : editor.edges().content(selected);
            if (range.isEmpty()) {
                editor.refuse(EditorMessages.Parts_selectText);
            } else if (editor.run(new SetStatementPart(editor.layer(), statement, slot, List.of(range), further))) {
                editor.select(statement);
            }
        });
    }

    /** Adds the mention at the selection as source, relay or addressee, or takes it away; asks for it where there is none. */
    public void mention(Slot slot) {
        if (editor.drafting().draft().isPresent()) {
            editor.drafting().take(DraftSlot.valueOf(slot.name()), true);
            return;
        }
        statement().ifPresent(statement -> editor.mentions()
                .atSelection()
                .ifPresentOrElse(mention -> toggle(statement, slot, mention), () -> editor.mentions()
                        .ask(mention -> toggle(statement, slot, mention))));
    }

    /** Takes the innermost other statement at the caret as parent; the present parent, or none there, unsets it. */
    public void parent() {
        if (editor.drafting().draft().isPresent()) {
            editor.drafting().take(DraftSlot.PARENT, false);
            return;
        }
        statement().ifPresent(statement -> {
            Statement found = at(editor.canvas().getCaretOffset(), statement).orElse(null);
            Statement parent = found == statement.getParent() ? null : found;
            if (parent == null && statement.getParent() == null) {
                editor.refuse(EditorMessages.Parts_noParent);
            } else if (editor.run(new SetFeature(editor.layer(), statement, Literals.STATEMENT__PARENT, parent))) {
                editor.select(statement);
            }
        });
    }

    private Optional<Statement> statement() {
        Optional<Statement> statement =
                editor.selectedItem().filter(Statement.class::isInstance).map(Statement.class::cast);
        if (statement.isEmpty()) {
            editor.refuse(EditorMessages.Parts_selectStatement);
        }
        return statement;
    }

    private void toggle(Statement statement, Slot slot, ActorMention mention) {
        List<ActorMention> mentions = toggled(mentions(statement, slot), mention);
        if (slot == Slot.SOURCE && mentions.isEmpty()) {
            editor.refuse(EditorMessages.Parts_lastSource);
        } else if (editor.run(new SetStatementPart(editor.layer(), statement, slot, mentions, false))) {
            editor.select(statement);
        }
    }

    static List<ActorMention> toggled(List<ActorMention> mentions, ActorMention mention) {
        List<ActorMention> changed = new ArrayList<>(mentions);
        if (!changed.remove(mention)) {
            changed.add(mention);
        }
        return changed;
    }

    private static List<ActorMention> mentions(Statement statement, Slot slot) {
        return switch (slot) {
            case RELAY -> statement.getRelays();
            case ADDRESSEE -> statement.getAddressees();
            default -> statement.getSources();
        };
    }

    /** The innermost statement at the caret that is another. */
    Optional<Statement> at(int caret, Statement self) {
        return editor.layer().statements().stream()
                .filter(other -> other != self)
                .filter(other -> Spans.touch(other.getContent(), caret) || Spans.touch(other.getCue(), caret))
                .min(Comparator.comparingInt(other -> other.getContent().stream()
                        .mapToInt(StatementParts::length)
                        .sum()));
    }

    private static int length(Span span) {
        return span.getEnd() - span.getBegin();
    }
}
