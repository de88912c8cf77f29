package org.isnad.core.edit;

import java.util.Optional;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Frame;

/** Sets a feature that the project added to statements or stances; a null or empty value takes it away. */
public final class SetExtra extends Edit {

    private final OpenLayer layer;
    private final Frame frame;
    private final String name;
    private final String value;

    public SetExtra(OpenLayer layer, Frame frame, String name, String value) {
        this.layer = layer;
        this.frame = frame;
        this.name = name;
        this.value = value;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.set-feature", name);
    }

    @Override
    protected void plan(Plan plan) {
        if (!Belonging.accept(plan, layer, frame)) {
            return;
        }
        Optional<Extra> present = frame.getExtras().stream()
                .filter(extra -> name.equals(extra.getName()))
                .findFirst();
        boolean isCleared = value == null || value.isEmpty();
        if (isCleared
                ? present.isEmpty()
                : present.filter(extra -> value.equals(extra.getValue())).isPresent()) {
            return;
        }
        if (isCleared) {
            plan.removeFrom(frame, Literals.FRAME__EXTRAS, present.get());
            plan.remove(layer, present.get());
        } else if (present.isPresent()) {
            plan.set(present.get(), Literals.EXTRA__VALUE, value);
        } else {
            add(plan);
        }
        plan.touch(frame);
    }

    private void add(Plan plan) {
        if (plan.isStorable(name) && plan.isStorable(value)) {
            Extra extra = AnnotationFactory.eINSTANCE.createExtra();
            extra.setName(name);
            extra.setValue(value);
            plan.add(layer, extra);
            plan.addTo(frame, Literals.FRAME__EXTRAS, extra);
        }
    }
}
