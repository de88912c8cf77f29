package org.isnad.ui.annotate.outline;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.annotate.Messages;
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

    @Override
    public String getText(Object element) {
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
        return Images.get(element instanceof Stance ? Images.STANCE : Images.MENTION);
    }
}
