package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Item;

/** Every item has an id. */
final class IdsPresent extends Rule {

    IdsPresent() {
        super("reference.no-id", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Item item : layer.all(Item.class)) {
            if (item.getId() == null || item.getId().isBlank()) {
                findings.add(this, item);
            }
        }
    }
}
