package org.isnad.ui.corpus.issues;

import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.core.registry.MoveIssue;
import org.isnad.model.corpus.Issue;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.corpus.CorpusCounts;
import org.isnad.ui.corpus.actors.RegistryMessages;

/** The catalogue of issues as a tree, with the stances toward each and all below it. */
public final class IssuesView extends ViewPart {

    public static final String ID = "org.isnad.ui.corpus.issues";

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private IssueTreeTable tree;
    private Text filter;
    private Debounce rebuilding;
    private Project project;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(3, 3).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.RIGHT_TO_LEFT);
        filter.setMessage(RegistryMessages.Issues_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new IssueTreeTable(parent, this::move);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        rebuilding = new Debounce(parent, 60, this::rebuild);
        Debounce filtering = new Debounce(parent, 80, () -> tree.filter(filter.getText()));
        filter.addModifyListener(event -> filtering.request());
        TreeViewer viewer = tree.viewer();
        getSite().setSelectionProvider(viewer);
        viewer.addOpenListener(event -> where());
        MenuManager menu = new MenuManager();
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(CorpusCounts.get().onChange(this::recount)::close);
        listening.add(listeningToProject::close);
        follow();
        viewer.expandAll();
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    /** The tree, whose selection is that of the view. */
    public TreeViewer viewer() {
        return tree.viewer();
    }

    /** Selects an issue, and opens what it is below. */
    public void show(Issue issue) {
        rebuild();
        tree.viewer().setSelection(new StructuredSelection(issue), true);
    }

    private void where() {
        try {
            getSite().getService(IHandlerService.class).executeCommand("org.isnad.ui.corpus.where", null);
        } catch (CommandException disabled) {
            ILog.of(IssuesView.class).info(disabled.getMessage(), disabled);
        }
    }

    /** Dropped on another, or on no issue for the top. */
    private void move(List<Issue> issues, Issue parent) {
        ProblemDialogs.show(
                getSite().getShell(),
                RegistryMessages.NotDone,
                project.edits().run(new MoveIssue(project, issues, parent)).problems());
    }

    private void follow() {
        listeningToProject.close();
        project = OpenProject.get().project().orElse(null);
        if (project != null) {
            listeningToProject.add(project.edits().onChange(this::edited)::close);
            listeningToProject.add(project.onChange(event -> {
                if (event.kind() == Kind.CORPUS_RELOADED) {
                    rebuilding.request();
                }
            })::close);
        }
        rebuild();
        tree.viewer().expandAll();
    }

    private void edited() {
        if (Set.copyOf(project.edits().lastAffected()).contains(project.corpus().eResource())) {
            rebuilding.request();
        }
    }

    private void rebuild() {
        tree.show(project == null ? null : project.corpus(), CorpusCounts.get().tally());
        setContentDescription(
                project == null
                        ? RegistryMessages.None
                        : NLS.bind(
                                RegistryMessages.Issues_counts,
                                project.corpus().getIssues().size()));
    }

    private void recount() {
        tree.recount(CorpusCounts.get().tally());
    }
}
