package org.isnad.ui.network;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.isnad.core.project.Project;
import org.isnad.network.Aggregation;
import org.isnad.network.Duplicates;
import org.isnad.network.Names;
import org.isnad.network.NetworkMessages;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Normalization;
import org.isnad.network.Qualifier;
import org.isnad.network.StanceData;
import org.isnad.network.TimeWindow;
import org.isnad.network.Variable;

/** All options of a network; those that do not go together cannot be chosen. */
final class OptionsPane {

    private final ScrolledComposite scroll;
    private final Runnable changed;
    private final Choices<String> layer;
    private final Choices<Boolean> english;
    private final Choices<NetworkType> type;
    private final Choices<Variable> variable1;
    private final Choices<Variable> variable2;
    private final Choices<Qualifier> qualifier;
    private final Choices<Aggregation> aggregation;
    private final Choices<Normalization> normalization;
    private final Choices<Duplicates> duplicates;
    private final Button isolates;
    private final DateField start;
    private final DateField stop;
    private final Choices<TimeWindow> window;
    private final Spinner size;
    private final List<ValueChoice> filters;

    /**
     * @param changed told when another network is wanted of the same stances
     * @param other told with the layer whose stances are wanted
     */
    OptionsPane(Composite parent, Runnable changed, java.util.function.Consumer<String> other) {
        this.changed = changed;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite form = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 6)
                .spacing(6, 4)
                .applyTo(form);
        scroll.setContent(form);
        layer = new Choices<>(form, Messages.Option_layer, StanceSource::layerName, () -> other.accept(layer()));
        english = new Choices<>(
                form,
                Messages.Option_labels,
                choice -> choice ? Messages.Labels_english : Messages.Labels_arabic,
                changed);
        type = new Choices<>(form, Messages.Option_type, NetworkMessages::name, this::typeChanged);
        variable1 = new Choices<>(form, Messages.Option_variable1, NetworkMessages::name, this::variableChanged);
        variable2 = new Choices<>(form, Messages.Option_variable2, NetworkMessages::name, changed);
        qualifier = new Choices<>(form, Messages.Option_qualifier, NetworkMessages::name, changed);
        aggregation = new Choices<>(form, Messages.Option_aggregation, NetworkMessages::name, changed);
        normalization = new Choices<>(form, Messages.Option_normalization, NetworkMessages::name, changed);
        duplicates = new Choices<>(form, Messages.Option_duplicates, NetworkMessages::name, changed);
        isolates = new Button(form, SWT.CHECK);
        isolates.setText(Messages.Option_isolates);
        isolates.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(isolates);
        start = new DateField(form, Messages.Option_start, changed);
        stop = new DateField(form, Messages.Option_stop, changed);
        filters = Stream.of(Variable.OUTLET, Variable.HOLDER, Variable.HOLDER_TYPE, Variable.ISSUE, Variable.TARGET)
                .map(variable -> new ValueChoice(form, variable, changed))
                .toList();
        window = new Choices<>(form, Messages.Option_window, NetworkMessages::name, this::windowChanged);
        new Label(form, SWT.NONE).setText(Messages.Option_windowSize);
        size = new Spinner(form, SWT.BORDER);
        size.setValues(12, 1, 100_000, 0, 1, 10);
        size.addListener(SWT.Selection, event -> changed.run());
        offer();
        scroll.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void offer() {
        layer.offer(List.of(Project.GOLD));
        english.offer(List.of(false, true));
        english.take(!Locale.getDefault().getLanguage().equals("ar"));
        type.offer(List.of(NetworkType.values()));
        variable1.offer(List.of(Variable.values()));
        qualifier.offer(List.of(Qualifier.values()));
        duplicates.offer(List.of(Duplicates.values()));
        window.offer(List.of(TimeWindow.values()));
        size.setEnabled(false);
        offerForType();
        aggregation.take(Aggregation.SUBTRACT);
        offerVariable2();
        variable2.take(Variable.ISSUE);
    }

    private void offerForType() {
        switch (type.taken()) {
            case TWO_MODE -> {
                aggregation.offer(List.of(Aggregation.IGNORE, Aggregation.COMBINE, Aggregation.SUBTRACT));
                normalization.offer(List.of(Normalization.NO, Normalization.ACTIVITY, Normalization.PROMINENCE));
            }
            case ONE_MODE -> {
                aggregation.offer(List.of(
                        Aggregation.CONGRUENCE, Aggregation.CONFLICT, Aggregation.SUBTRACT, Aggregation.IGNORE));
                normalization.offer(
                        List.of(Normalization.NO, Normalization.AVERAGE, Normalization.JACCARD, Normalization.COSINE));
            }
            case EVENT_LIST -> {
                aggregation.offer(List.of(Aggregation.IGNORE));
                normalization.offer(List.of(Normalization.NO));
            }
        }
    }

    private void offerVariable2() {
        variable2.offer(Stream.of(Variable.values())
                .filter(variable -> variable != variable1.taken())
                .toList());
    }

    private void typeChanged() {
        offerForType();
        changed.run();
    }

    private void variableChanged() {
        offerVariable2();
        changed.run();
    }

    private void windowChanged() {
        size.setEnabled(window.taken() != TimeWindow.NO);
        changed.run();
    }

    /** Whose layers there are. */
    void layers(List<String> names, String taken) {
        layer.offer(names);
        layer.take(taken);
    }

    /** What values there are to choose from. */
    void offer(StanceData data, Names names) {
        filters.forEach(filter -> filter.offer(data.values(filter.variable(), names), names));
    }

    String layer() {
        return layer.taken();
    }

    boolean isEnglish() {
        return Boolean.TRUE.equals(english.taken());
    }

    NetworkOptions options() {
        NetworkOptions options = NetworkOptions.DEFAULT
                .with(type.taken())
                .with(variable1.taken(), variable2.taken())
                .with(qualifier.taken(), aggregation.taken())
                .with(normalization.taken())
                .with(duplicates.taken())
                .withIsolates(isolates.getSelection())
                .between(start.day(), stop.day())
                .with(window.taken(), size.getSelection());
        for (ValueChoice filter : filters) {
            options = options.with(filter.variable(), filter.filter());
        }
        return options;
    }

    void setFocus() {
        type.control().setFocus();
    }
}
