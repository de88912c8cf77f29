package org.isnad.ui.network;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.isnad.core.project.Project;
import org.isnad.network.Aggregation;
import org.isnad.network.Duplicates;
import org.isnad.network.Named;
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

    private final OptionsForm form;
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
    private final Choices<TimeWindow> window;
    private final Spinner size;
    private final StanceFilters filters;

    /**
     * @param changed told when another network is wanted of the same stances
     * @param other told with the layer whose stances are wanted
     */
    OptionsPane(SashForm sides, Runnable changed, Consumer<String> other) {
        this.changed = changed;
        form = new OptionsForm(sides);
        Composite body = form.body();
        layer = new Choices<>(body, Messages.Option_layer, StanceSource::layerName, () -> other.accept(layer()));
        english = new Choices<>(
                body,
                Messages.Option_labels,
                choice -> choice ? Messages.Labels_english : Messages.Labels_arabic,
                changed);
        type = choices(Messages.Option_type, Messages.Tip_type, this::typeChanged);
        variable1 = choices(Messages.Option_variable1, Messages.Tip_variable1, this::variableChanged);
        variable2 = choices(Messages.Option_variable2, Messages.Tip_variable2, changed);
        qualifier = choices(Messages.Option_qualifier, Messages.Tip_qualifier, changed);
        aggregation = choices(Messages.Option_aggregation, Messages.Tip_aggregation, this::aggregationChanged);
        normalization = choices(Messages.Option_normalization, Messages.Tip_normalization, changed);
        duplicates = choices(Messages.Option_duplicates, Messages.Tip_duplicates, changed);
        isolates = new Button(body, SWT.CHECK);
        isolates.setText(Messages.Option_isolates);
        isolates.setToolTipText(Messages.Tip_isolates);
        isolates.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(isolates);
        filters = new StanceFilters(form, changed);
        window = choices(Messages.Option_window, Messages.Tip_window, this::windowChanged);
        form.label(Messages.Option_windowSize);
        size = new Spinner(body, SWT.BORDER);
        size.setValues(12, 1, 100_000, 0, 1, 10);
        size.addListener(SWT.Selection, event -> changed.run());
        offer();
    }

    private <T extends Named> Choices<T> choices(String title, String tip, Runnable told) {
        return new Choices<T>(form.body(), title, NetworkMessages::name, told).explained(tip, NetworkMessages::tip);
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
        aggregation.offer(
                switch (type.taken()) {
                    case TWO_MODE -> List.of(Aggregation.IGNORE, Aggregation.COMBINE, Aggregation.SUBTRACT);
                    case ONE_MODE ->
                        List.of(Aggregation.IGNORE, Aggregation.CONGRUENCE, Aggregation.CONFLICT, Aggregation.SUBTRACT);
                    case EVENT_LIST -> List.of(Aggregation.IGNORE);
                });
        offerNormalizations();
    }

    /** Of combinations, which are kinds and not amounts, there is none. */
    private void offerNormalizations() {
        boolean amounts = aggregation.taken() != Aggregation.COMBINE;
        normalization.offer(
                switch (type.taken()) {
                    case TWO_MODE ->
                        amounts
                                ? List.of(Normalization.NO, Normalization.ACTIVITY, Normalization.PROMINENCE)
                                : List.of(Normalization.NO);
                    case ONE_MODE ->
                        List.of(Normalization.NO, Normalization.AVERAGE, Normalization.JACCARD, Normalization.COSINE);
                    case EVENT_LIST -> List.of(Normalization.NO);
                });
    }

    private void aggregationChanged() {
        offerNormalizations();
        changed.run();
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
        form.fit();
    }

    /** What values there are to choose from. */
    void offer(StanceData data, Names names) {
        filters.offer(data, names);
    }

    String layer() {
        return layer.taken();
    }

    boolean isEnglish() {
        return Boolean.TRUE.equals(english.taken());
    }

    NetworkOptions options() {
        return filters.applied(NetworkOptions.DEFAULT
                .with(type.taken())
                .with(variable1.taken(), variable2.taken())
                .with(qualifier.taken(), aggregation.taken())
                .with(normalization.taken())
                .with(duplicates.taken())
                .withIsolates(isolates.getSelection())
                .with(window.taken(), size.getSelection()));
    }

    void setFocus() {
        type.control().setFocus();
    }
}
