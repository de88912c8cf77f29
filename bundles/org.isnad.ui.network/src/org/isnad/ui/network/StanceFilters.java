package org.isnad.ui.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.isnad.network.Names;
import org.isnad.network.NetworkOptions;
import org.isnad.network.StanceData;
import org.isnad.network.Variable;

/** Which stances count: those of a range of dates and of chosen values. */
final class StanceFilters {

    private final DateField start;
    private final DateField stop;
    private final List<ValueChoice> values;

    StanceFilters(OptionsForm form, Runnable changed) {
        form.label(Messages.Option_dates);
        Composite dates = form.pair(false);
        start = new DateField(dates, Messages.Option_start, changed);
        stop = new DateField(dates, Messages.Option_stop, changed);
        Composite choices = form.pair(true);
        values = Stream.of(
                        Variable.HOLDER,
                        Variable.HOLDER_TYPE,
                        Variable.ISSUE,
                        Variable.TARGET,
                        Variable.OUTLET,
                        Variable.AUTHOR,
                        Variable.POLARITY)
                .map(variable -> new ValueChoice(choices, variable, changed))
                .toList();
    }

    /** What days and values there are to choose from. */
    void offer(StanceData data, Names names) {
        List<LocalDate> days = data.stances().stream()
                .map(stance -> stance.document().published())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        start.offer(days.isEmpty() ? null : days.get(0));
        stop.offer(days.isEmpty() ? null : days.get(days.size() - 1));
        values.forEach(choice -> choice.offer(data.values(choice.variable(), names), names));
    }

    NetworkOptions applied(NetworkOptions options) {
        NetworkOptions filtered = options.between(start.day(), stop.day());
        for (ValueChoice choice : values) {
            filtered = filtered.with(choice.variable(), choice.filter());
        }
        return filtered;
    }
}
