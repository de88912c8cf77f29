package org.isnad.core.edit;

import java.util.Objects;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.ReviewFlag;

/**
 * Sets what an annotator notes beside an item, all at once: comment, confidence and what is asked of others. An accepted
 * suggestion stays accepted, since a note changes nothing of what it says.
 */
public final class SetNote extends Edit {

    private final OpenLayer layer;
    private final Item item;
    private final String comment;
    private final int confidence;
    private final ReviewFlag flag;

    /**
     * For one item of the layer.
     *
     * @param comment null or blank for none
     * @param confidence 1 (low) to 3 (high), 0 for none; another is refused
     * @param flag null for none
     */
    public SetNote(OpenLayer layer, Item item, String comment, int confidence, ReviewFlag flag) {
        this.layer = layer;
        this.item = item;
        this.comment = comment == null || comment.isBlank() ? null : comment.strip();
        this.confidence = confidence;
        this.flag = flag;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.note");
    }

    @Override
    protected void plan(Plan plan) {
        if (confidence < 0 || confidence > 3) {
            plan.refuse("edit.value", Labels.of(Literals.ITEM__CONFIDENCE), String.valueOf(confidence));
        } else if (Belonging.accept(plan, layer, item) && isChanged()) {
            plan.set(item, Literals.ITEM__COMMENT, comment);
            plan.set(item, Literals.ITEM__CONFIDENCE, confidence == 0 ? null : confidence);
            plan.set(item, Literals.ITEM__FLAG, flag);
            plan.set(item, Literals.ITEM__MODIFIED, plan.now());
        }
    }

    private boolean isChanged() {
        return !Objects.equals(comment, item.getComment())
                || confidence != item.getConfidence()
                || flag != item.getFlag();
    }
}
