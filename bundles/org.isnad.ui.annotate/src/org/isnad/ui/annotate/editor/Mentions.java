package org.isnad.ui.annotate.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.ReassignMention;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.corpus.Actor;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.choice.ActorBox;
import org.isnad.ui.annotate.editor.choice.Completion;

/** Finds the mention that a user points at, or marks it after asking for the actor. */
public final class Mentions {

    private final ArticleEditor editor;

    Mentions(ArticleEditor editor) {
        this.editor = editor;
    }

    /**
     * The mention that is meant: the one with the range selected, with nothing selected the selected item where it is a
     * mention at the caret, or the innermost one at the caret.
     */
    public Optional<ActorMention> atSelection() {
        TextRange selected = editor.selectedRange();
        if (!selected.isEmpty()) {
            TextRange range = editor.edges().mention(selected);
            return editor
                    .layer()
                    .in(range.begin(), Math.max(range.end(), range.begin() + 1), ActorMention.class)
                    .stream()
                    .filter(mention -> mention.getBegin() == range.begin() && mention.getEnd() == range.end())
                    .findFirst();
        }
        List<ActorMention> here = new ArrayList<>(editor.layer().at(selected.begin(), ActorMention.class));
        if (selected.begin() > 0) {
            here.addAll(editor.layer().at(selected.begin() - 1, ActorMention.class));
        }
        Optional<ActorMention> chosen = editor.selectedItem()
                .filter(ActorMention.class::isInstance)
                .map(ActorMention.class::cast)
                .filter(here::contains);
        return chosen.or(
                () -> here.stream().min(Comparator.comparingInt(mention -> mention.getEnd() - mention.getBegin())));
    }

    /** Asks which actor the selection, or the word at the caret, means, marks it, and hands the mention on. */
    public void ask(Consumer<ActorMention> take) {
        TextRange range = editor.edges().mention(editor.selectedRange());
        if (range.isEmpty()) {
            editor.refuse(EditorMessages.Mentions_nothing);
            return;
        }
        askActor(range, answer -> {
            MarkActor edit = new MarkActor(editor.layer(), range.begin(), range.end(), answer.actor(), answer.type());
            if (editor.run(edit)) {
                take.accept(edit.mention());
            }
        });
    }

    /** Asks anew which actor a mention means. */
    public void askAgain(ActorMention mention) {
        editor.select(mention);
        askActor(new TextRange(mention.getBegin(), mention.getEnd()), answer -> {
            editor.run(new ReassignMention(editor.layer(), mention, answer.actor()));
        });
    }

    /** Asks for an actor in a box under a range of the text. */
    public void askActor(TextRange range, Consumer<ActorBox.Answer> take) {
        editor.canvas().reveal(range.begin(), range.end());
        ActorBox box = new ActorBox(editor.canvas(), editor.layer().project().corpus(), actors(), take);
        editor.opened(box.box());
        box.open(placeOf(range), range.of(editor.layer().text()));
    }

    /** The registry, the actors that this layer mentions most first. */
    public Completion<Actor> actors() {
        Map<String, Long> uses = editor.layer().mentions().stream()
                .map(ActorMention::getActor)
                .filter(actor -> actor != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Completion.ofActors(
                editor.layer().project().corpus().getActors(),
                actor -> uses.getOrDefault(actor.getId(), 0L).intValue());
    }

    /** Where a range stands on the display. */
    public Rectangle placeOf(TextRange range) {
        Rectangle caret = editor.canvas().caretBounds(range.begin());
        return editor.canvas().getDisplay().map(editor.canvas(), null, caret);
    }
}
