package org.isnad.core.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;

/** Notes proposals as refused in an annotator's layer, so that they are not shown there again. */
public final class RefuseSuggestions extends Edit {

    private final OpenLayer layer;
    private final List<Item> suggestions;

    public RefuseSuggestions(OpenLayer layer, List<? extends Item> suggestions) {
        this.layer = layer;
        this.suggestions = List.copyOf(suggestions);
    }

    @Override
    public String label() {
        return suggestions.size() == 1
                ? CoreMessages.text("suggest.refuse-one")
                : CoreMessages.text("suggest.refuse", suggestions.size());
    }

    @Override
    protected void plan(Plan plan) {
        Layer head = layer.head();
        Set<String> keys = new LinkedHashSet<>();
        suggestions.forEach(item -> keys.add(Suggestions.key(item)));
        keys.removeAll(head.getRefused());
        if (head.eResource() == null && !keys.isEmpty()) {
            head.getRefused().addAll(keys);
            plan.add(layer, head);
        } else {
            keys.forEach(key -> plan.addTo(head, Literals.LAYER__REFUSED, key));
        }
    }
}
