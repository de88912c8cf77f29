package org.isnad.ui.corpus.search;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.search.CorpusSearch;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.Hit;
import org.isnad.core.search.Query;
import org.isnad.core.search.SearchReport;
import org.isnad.ui.Jobs;

/** One search in the background whose hits come to the UI thread as they are found; nothing comes after a stop. */
final class SearchRun {

    private final Queue<Hit> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final Display display;
    private final Consumer<List<Hit>> found;
    private Job job;
    private volatile boolean stopped;

    SearchRun(Display display, Consumer<List<Hit>> found) {
        this.display = display;
        this.found = found;
    }

    void start(CorpusSnapshot snapshot, Query query, Consumer<Outcome<SearchReport>> done) {
        job = Jobs.background(
                SearchTexts.Search_go, monitor -> CorpusSearch.run(snapshot, query, this::take, monitor), report -> {
                    if (!stopped) {
                        give();
                        done.accept(report);
                    }
                });
    }

    /** Ends it; it gives nothing more. */
    void stop() {
        stopped = true;
        job.cancel();
    }

    /** Many batches, one message to the UI thread. */
    private void take(List<Hit> hits) {
        waiting.addAll(hits);
        if (!display.isDisposed() && told.compareAndSet(false, true)) {
            display.asyncExec(() -> {
                told.set(false);
                give();
            });
        }
    }

    private void give() {
        if (stopped) {
            return;
        }
        List<Hit> hits = new java.util.ArrayList<>();
        for (Hit hit = waiting.poll(); hit != null; hit = waiting.poll()) {
            hits.add(hit);
        }
        if (!hits.isEmpty()) {
            found.accept(hits);
        }
    }
}
