package org.isnad.core.check;

import java.util.HashMap;
import java.util.Map;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.FeatureDefinition;

/** Features that the project added have a value of their tag set, and confidence is 1 to 3 or unset. */
final class ClosedTagSets extends Rule {

    ClosedTagSets() {
        super("tag.unknown", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Item item : layer.items()) {
            if (item.getConfidence() < 0 || item.getConfidence() > 3) {
                findings.add(this, item, "confidence", item.getConfidence());
            }
        }
        Map<String, FeatureDefinition> definitions = new HashMap<>();
        layer.corpus()
                .getFeatureDefinitions()
                .forEach(definition -> definitions.put(key(definition.getOwner(), definition.getName()), definition));
        for (Frame frame : layer.all(Frame.class)) {
            for (Extra extra : frame.getExtras()) {
                FeatureDefinition definition =
                        definitions.get(key(frame.eClass().getName(), extra.getName()));
                if (!allows(definition, extra.getValue())) {
                    findings.add(this, frame, extra.getName(), extra.getValue());
                }
            }
        }
    }

    private static String key(String owner, String name) {
        return owner + '.' + name;
    }

    private static boolean allows(FeatureDefinition definition, String value) {
        return definition != null
                && (definition.getTags().isEmpty() || definition.getTags().contains(value));
    }
}
