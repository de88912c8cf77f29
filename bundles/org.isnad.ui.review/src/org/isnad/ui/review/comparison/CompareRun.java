package org.isnad.ui.review.comparison;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Readings;
import org.isnad.ui.Debounce;
import org.isnad.ui.Jobs;
import org.isnad.ui.review.comparison.list.Compared;

/** Compares layers in the background: they are read here, aligned elsewhere, and only the latest result counts. UI thread. */
final class CompareRun implements AutoCloseable {

    private static final int DELAY = 300;

    private final Control control;
    private final Consumer<Compared> result;
    private final Debounce later;
    private Supplier<List<ShownLayer>> layers = List::of;
    private Job job;
    private boolean settled;
    private int latest;

    /** @param control without which results are no longer wanted */
    CompareRun(Control control, Consumer<Compared> result) {
        this.control = control;
        this.result = result;
        later = new Debounce(control, DELAY, () -> start(layers));
    }

    /** Whether the last result is of the layers as they are. */
    boolean isSettled() {
        return settled;
    }

    /** Compares the layers as they are some time after the last request. */
    void request(Supplier<List<ShownLayer>> some) {
        layers = some;
        settled = false;
        later.request();
    }

    /** Compares the layers as they are now. */
    void start(Supplier<List<ShownLayer>> some) {
        layers = some;
        settled = false;
        stop();
        int mine = ++latest;
        List<LayerReading> readings = some.get().stream()
                .map(layer -> Readings.of("", layer.name(), layer.resource()))
                .toList();
        job = Jobs.background(ComparisonMessages.Summary_comparing, monitor -> Compared.of(readings), found -> {
            if (mine == latest && !control.isDisposed()) {
                settled = true;
                result.accept(found);
            }
        });
    }

    private void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void close() {
        latest++;
        stop();
    }
}
