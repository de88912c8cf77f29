package org.isnad.ui.review.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Item;

/** The items of a layer by the identifiers that readings have, and which of them are flagged. */
final class LayerItems {

    private final Map<String, Item> items = new HashMap<>();
    private final Set<String> flagged = new HashSet<>();

    LayerItems(ShownLayer layer) {
        for (EObject object : layer.items()) {
            if (object instanceof Item item) {
                boolean named = item.getId() != null && !item.getId().isEmpty();
                String id = named ? item.getId() : "#" + layer.resource().idOf(item);
                items.put(id, item);
                if (item.getFlag() != null) {
                    flagged.add(id);
                }
            }
        }
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    Set<String> flagged() {
        return flagged;
    }
}
