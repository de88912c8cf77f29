package org.isnad.ui.annotate.editor.stance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.choice.ChoiceBox;
import org.isnad.ui.annotate.editor.place.ReadingOrder;

/**
 * Choosing the target of a stance in the text while the box asks for it: Tab walks the mentions and statements, which are
 * shown in the text and in the box; Enter takes the one shown; a click on a mark takes it at once.
 */
final class TargetPick {

    /** How long a click may take from press to release, in milliseconds. */
    private static final int CLICK = 1500;

    private final ArticleEditor editor;
    private final ChoiceBox<Target> box;
    private final Target.Holding holding;
    private final ReadingOrder order;
    private Item shown;

    /** @param holding who holds the stance and what it is read from: neither is offered as its target */
    TargetPick(ArticleEditor editor, ChoiceBox<Target> box, Target.Holding holding) {
        this.editor = editor;
        this.box = box;
        this.holding = holding;
        order = new ReadingOrder(Stream.concat(
                        editor.layer().mentions().stream()
                                .filter(mention -> !holding.holder().equals(mention.getActor())),
                        editor.layer().statements().stream().filter(statement -> statement != holding.basis()))
                .toList());
    }

    /** Walks with Tab and Shift+Tab; takes what is shown with Enter. */
    boolean pressed(Event event) {
        if (event.keyCode == SWT.TAB) {
            boolean forward = (event.stateMask & SWT.SHIFT) == 0;
            Optional.ofNullable(shown)
                    .flatMap(item -> order.beside(item, forward))
                    .or(() -> order.beside(editor.canvas().getCaretOffset(), forward))
                    .ifPresent(this::show);
            return true;
        }
        return false;
    }

    private void show(Item item) {
        shown = item;
        editor.selected().point(item);
        target(item).ifPresent(target -> box.propose(target, editor.describe(List.of(item))));
    }

    /** Takes the mark that is clicked on, also when the click closes the box first. */
    void listen() {
        Runnable[] stop = new Runnable[1];
        stop[0] = editor.canvas().onMarkClick(click -> click.keys().stream()
                .flatMap(key -> target(key).stream())
                .findFirst()
                .ifPresent(target -> {
                    stop[0].run();
                    box.take(target);
                }));
        box.onClose(byClick -> {
            if (byClick) {
                editor.canvas().getDisplay().timerExec(CLICK, stop[0]);
            } else {
                stop[0].run();
            }
        });
    }

    private Optional<Target> target(Object key) {
        if (key instanceof Statement statement && statement != holding.basis()) {
            return Optional.of(new Target.OfStatement(statement));
        }
        return key instanceof ActorMention mention
                ? editor.layer().project().corpus().getActors().stream()
                        .filter(actor -> actor.getId().equals(mention.getActor()))
                        .findFirst()
                        .map(Target.OfActor::new)
                : Optional.empty();
    }
}
