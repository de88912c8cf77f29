package org.isnad.ui.annotate.properties;

import java.util.List;
import org.isnad.model.corpus.FeatureDefinition;

/** The tag set of a feature that the project added. */
record ExtraValues(FeatureDefinition definition) implements TagField.Values {

    @Override
    public List<?> offered(Subject subject) {
        return definition.getTags();
    }

    @Override
    public Object get(Subject subject) {
        String value = subject.extra(definition.getName());
        return value.isEmpty() ? null : value;
    }

    @Override
    public void set(Subject subject, Object value) {
        subject.setExtra(definition.getName(), value == null ? "" : (String) value);
    }

    @Override
    public String label(Subject subject, Object value) {
        return (String) value;
    }
}
