package org.isnad.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.core.registry.LayerFiles;
import org.isnad.core.registry.Tallies;
import org.isnad.core.registry.Tally;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;

/**
 * How often actors and issues are named in the open project, kept up while somebody listens: layers in memory are counted in
 * the UI thread soon after an edit, files in a job. UI thread only.
 */
public final class CorpusCounts {

    private static final int DELAY = 300;

    private static CorpusCounts current;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Disposer> following = new ArrayList<>();
    private final Runnable counting = this::count;
    private Disposer projectChanges;
    private Project project;
    private Tallies tallies = new Tallies();
    private Tally closed = new Tally();
    private Tally sum = new Tally();
    private Set<OpenLayer> open = Set.of();
    private boolean outdated;
    private Job reading;

    private CorpusCounts() {}

    public static CorpusCounts get() {
        if (current == null) {
            current = new CorpusCounts();
        }
        return current;
    }

    /** As last counted; nothing at first. */
    public Tally tally() {
        return sum;
    }

    /** Tells of new counts until it is closed. */
    public Disposer onChange(Runnable listener) {
        Runnable registration = listener::run;
        if (listeners.isEmpty()) {
            projectChanges = OpenProject.get().onChange(this::follow);
            listeners.add(registration);
            follow();
        } else {
            listeners.add(registration);
        }
        return () -> {
            if (listeners.remove(registration) && listeners.isEmpty()) {
                projectChanges.close();
                leave();
            }
        };
    }

    private void leave() {
        following.forEach(Disposer::close);
        following.clear();
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
        project = null;
    }

    private void follow() {
        leave();
        project = OpenProject.get().project().orElse(null);
        tallies = new Tallies();
        closed = new Tally();
        sum = new Tally();
        open = Set.of();
        outdated = true;
        if (project != null) {
            following.add(project.onChange(this::changed));
            following.add(project.edits().onChange(this::request));
            request();
        }
    }

    private void changed(ProjectEvent event) {
        outdated = true;
        request();
    }

    private void request() {
        Display display = Display.getCurrent();
        if (display != null) {
            display.timerExec(DELAY, counting);
        }
    }

    private void count() {
        if (project == null) {
            return;
        }
        Set<OpenLayer> now = Set.copyOf(project.openLayers());
        if (outdated || !now.equals(open)) {
            read(now);
        } else {
            publish();
        }
    }

    private void read(Set<OpenLayer> now) {
        outdated = false;
        Project counted = project;
        Tallies reader = tallies;
        LayerFiles files = LayerFiles.of(project);
        if (reading != null) {
            reading.cancel();
        }
        reading = Jobs.background(Messages.Counts_job, monitor -> reader.closed(files, monitor), result -> {
            if (project == counted && tallies == reader) {
                closed = result;
                open = now;
                publish();
            }
        });
    }

    private void publish() {
        if (Set.copyOf(project.openLayers()).equals(open)) {
            sum = Tallies.sum(closed, Tallies.open(project));
            listeners.forEach(Runnable::run);
        } else {
            request();
        }
    }
}
