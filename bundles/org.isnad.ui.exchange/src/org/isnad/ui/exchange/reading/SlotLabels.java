package org.isnad.ui.exchange.reading;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.SlotSource;
import org.isnad.exchange.mapping.Target;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** What the parts of a mapping are called; the names stand in {@code slots*.properties}. */
final class SlotLabels {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle(
            "org.isnad.ui.exchange.reading.slots", Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private SlotLabels() {}

    static String of(Target target) {
        return NAMES.getString(target.name());
    }

    static String of(Slot slot) {
        return NAMES.getString("slot." + slot.name());
    }

    /** Where a part comes from. */
    static String of(Slot slot, SlotSource source) {
        return switch (source.from()) {
            case CONSTANT -> NLS.bind(Messages.Mapping_always, Isolate.of(TagLabels.of(slot, source.constant())));
            case ANNOTATION ->
                source.path().isEmpty()
                        ? Messages.Mapping_itself
                        : NLS.bind(Messages.Mapping_annotationAt, Isolate.of(source.path()));
            case FEATURE ->
                source.values().isEmpty()
                        ? NLS.bind(Messages.Mapping_feature, Isolate.of(source.path()))
                        : NLS.bind(
                                Messages.Mapping_featureTable,
                                Isolate.of(source.path()),
                                source.values().size());
        };
    }

    /** When a rule holds. */
    static String condition(MappingRule rule) {
        return rule.when()
                .map(when -> when.value().isEmpty()
                        ? NLS.bind(Messages.Mapping_conditionSet, Isolate.of(when.path()))
                        : NLS.bind(Messages.Mapping_conditionIs, Isolate.of(when.path()), Isolate.of(when.value())))
                .orElse(Messages.Mapping_everywhere);
    }
}
