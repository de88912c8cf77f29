package org.isnad.ui.annotate.properties;

import java.util.List;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.label.Isolate;

/** Confidence from 1 to 3; 0 in the model is none. */
record ConfidenceValues() implements TagField.Values {

    @Override
    public List<?> offered(Subject subject) {
        return List.of(1, 2, 3);
    }

    @Override
    public Object get(Subject subject) {
        Object value = subject.get(AnnotationPackage.Literals.ITEM__CONFIDENCE);
        return Integer.valueOf(0).equals(value) ? null : value;
    }

    @Override
    public void set(Subject subject, Object value) {
        subject.set(AnnotationPackage.Literals.ITEM__CONFIDENCE, value == null ? 0 : value);
    }

    @Override
    public String label(Subject subject, Object value) {
        String name = List.of(Messages.Confidence_low, Messages.Confidence_medium, Messages.Confidence_high)
                .get(Math.floorMod((Integer) value - 1, 3));
        return Isolate.of(value) + " " + name;
    }
}
