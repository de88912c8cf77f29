package org.isnad.ui.annotate.outline;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.canvas.draw.NoteSigns;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.look.Images;

/** Labels of the outline. */
final class LayerTreeLabels extends ColumnLabelProvider {

    private final LayerTree tree;
    private final ItemLabels labels;

    LayerTreeLabels(LayerTree tree, ItemLabels labels) {
        this.tree = tree;
        this.labels = labels;
    }

    /** A flagged item, or one with a comment, begins with the sign that it has in the article. */
    @Override
    public String getText(Object element) {
        return element instanceof Item item ? NoteSigns.noted(item) + plain(element) : plain(element);
    }

    private String plain(Object element) {
        if (tree.isSuggestion(element)) {
            return labels.label((Item) element);
        }
        if (element instanceof Group group) {
            return group.label() + " " + Isolate.of("(" + tree.count(group) + ")");
        }
        if (element instanceof ActorEntry actor) {
            String name = actor.id().isEmpty() ? Messages.Outline_nobody : labels.actor(actor.id());
            return name + " " + Isolate.of("(" + tree.mentions(actor) + ")");
        }
        if (element instanceof Part part) {
            return labels.words(part.span());
        }
        if (element instanceof Statement || element instanceof Stance) {
            return labels.label((Item) element);
        }
        return element instanceof Span span ? labels.words(span) : "";
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Group group) {
            return Images.get(group.image());
        }
        if (element instanceof Part part) {
            return Images.get(part.role().image());
        }
        if (element instanceof ActorEntry) {
            return Images.get(Images.ACTOR);
        }
        if (element instanceof Statement) {
            return Images.get(Images.STATEMENT);
        }
        if (element instanceof Quote) {
            return Images.get(Images.QUOTE);
        }
        return Images.get(element instanceof Stance ? Images.STANCE : Images.MENTION);
    }
}
