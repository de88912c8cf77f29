package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Item;

/** No two items of a layer have one id. */
final class IdsUnique extends Rule {

    IdsUnique() {
        super("reference.same-id", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Item item : layer.items()) {
            if (item.getId() != null && !seen.add(item.getId())) {
                findings.add(this, item, item.getId());
            }
        }
    }
}
