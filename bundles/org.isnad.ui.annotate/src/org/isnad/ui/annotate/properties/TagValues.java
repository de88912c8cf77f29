package org.isnad.ui.annotate.properties;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.ui.label.Tags;

/** The closed tag set of a feature as the project offers it. */
record TagValues(EStructuralFeature feature, EEnum tagSet) implements TagField.Values {

    @Override
    public List<?> offered(Subject subject) {
        return Tags.offered(tagSet, subject.corpus());
    }

    @Override
    public Object get(Subject subject) {
        return subject.get(feature);
    }

    @Override
    public void set(Subject subject, Object value) {
        subject.set(feature, value);
    }

    @Override
    public String label(Subject subject, Object value) {
        return Tags.label((Enumerator) value, subject.corpus());
    }

    @Override
    public String section(Object value) {
        return feature.getName() + "." + ((Enumerator) value).getName();
    }
}
