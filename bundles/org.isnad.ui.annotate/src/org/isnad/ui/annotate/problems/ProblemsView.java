package org.isnad.ui.annotate.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.ui.ActiveLayer;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.annotate.Messages;

/**
 * What the checks find in the layer of the active editor, live; or, after a check of the project, in all of it, until another
 * article becomes active.
 */
public final class ProblemsView extends ViewPart {

    public static final String ID = "org.isnad.ui.annotate.problems";

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity);

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private ProblemTable table;
    private ActiveLayer active;
    private Debounce checking;
    private Job running;
    private boolean ofProject;

    @Override
    public void createPartControl(Composite parent) {
        table = new ProblemTable(parent);
        active = new ActiveLayer(getSite().getPage());
        checking = new Debounce(parent, 350, this::check);
        getSite().setSelectionProvider(table.viewer());
        table.viewer().addOpenListener(event -> Selections.first(event.getSelection(), Problem.class)
                .ifPresent(problem -> new ProblemPlace(getSite().getPage()).show(problem)));
        MenuManager menu = new MenuManager();
        table.viewer()
                .getControl()
                .setMenu(menu.createContextMenu(table.viewer().getControl()));
        getSite().registerContextMenu(menu, table.viewer());
        listening.add(active::close);
        listening.add(active.onChange(this::layerChanged)::close);
        listening.add(OpenProject.get().onChange(this::projectChanged)::close);
        listening.add(listeningToProject::close);
        projectChanged();
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    /** Checks the whole project, with progress and cancel, and shows what is found. */
    public void checkProject() {
        Project project = OpenProject.get().project().orElse(null);
        if (project == null) {
            return;
        }
        Jobs.modal(getSite().getShell(), monitor -> Checks.project(project, monitor))
                .flatMap(outcome -> ProblemDialogs.show(getSite().getShell(), Messages.Problems_notChecked, outcome))
                .ifPresent(report -> show(report.problems(), true));
    }

    private void projectChanged() {
        listeningToProject.close();
        OpenProject.get().project().ifPresent(project -> {
            listeningToProject.add(project.edits().onChange(this::layerChanged)::close);
            listeningToProject.add(project.onChange(event -> checking.request())::close);
        });
        layerChanged();
    }

    /** Another layer, or another state of it. */
    private void layerChanged() {
        ofProject = false;
        checking.request();
    }

    private void check() {
        if (ofProject) {
            return;
        }
        Optional<OpenLayer> layer = active.layer();
        if (running != null) {
            running.cancel();
        }
        if (layer.isEmpty()) {
            show(List.of(), false);
            setContentDescription(Messages.Problems_none);
            return;
        }
        LayerCheck copy = new LayerCheck(layer.get());
        running = Jobs.background(Messages.Problems_checking, monitor -> copy.run(), problems -> {
            if (!table.viewer().getControl().isDisposed()
                    && !ofProject
                    && active.layer().equals(layer)) {
                show(problems, false);
            }
        });
    }

    private void show(List<Problem> problems, boolean wholeProject) {
        ofProject = wholeProject;
        table.show(problems.stream().sorted(ORDER).toList());
        setContentDescription(
                NLS.bind(wholeProject ? Messages.Problems_countsOfProject : Messages.Problems_counts, new Object[] {
                    count(problems, Severity.ERROR), count(problems, Severity.WARNING), count(problems, Severity.INFO)
                }));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
