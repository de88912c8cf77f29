package org.isnad.ui.corpus.actors;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.core.registry.NearDuplicate;
import org.isnad.core.registry.NearDuplicates;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;
import org.isnad.ui.corpus.CorpusCounts;
import org.isnad.ui.label.Isolate;

/** The registry of actors with what the corpus says of them; the place to edit, merge and split them. */
public final class ActorsView extends ViewPart {

    public static final String ID = "org.isnad.ui.corpus.actors";

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private final ActorRows rows = new ActorRows();
    private Text filter;
    private ActorTable table;
    private Link duplicates;
    private Debounce rebuilding;
    private Debounce comparing;
    private Project project;
    private Job comparison;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(3, 3).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.RIGHT_TO_LEFT);
        filter.setMessage(RegistryMessages.Actors_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new ActorTable(parent, rows);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getControl());
        duplicates = new Link(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(duplicates);
        duplicates.addListener(SWT.Selection, event -> run("org.isnad.ui.corpus.nearDuplicates"));
        rebuilding = new Debounce(parent, 60, this::rebuild);
        comparing = new Debounce(parent, 400, this::compare);
        Debounce filtering = new Debounce(parent, 80, this::filter);
        filter.addModifyListener(event -> filtering.request());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.viewer().getControl().setFocus();
            }
        });
        connect();
        follow();
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

    /** Selects actors, without a filter that would hide them. */
    public void show(List<Actor> actors) {
        rebuild();
        if (!rows.shown().containsAll(actors)) {
            filter.setText("");
            filter();
        }
        table.select(actors, true);
    }

    /** The table, whose selection is that of the view. */
    public TableViewer viewer() {
        return table.viewer();
    }

    private void connect() {
        TableViewer viewer = table.viewer();
        getSite().setSelectionProvider(viewer);
        viewer.addOpenListener(event -> run("org.isnad.ui.corpus.where"));
        MenuManager menu = new MenuManager();
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(CorpusCounts.get().onChange(this::recount)::close);
        listening.add(NotTheSame.get().onChange(comparing::request)::close);
        listening.add(listeningToProject::close);
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException disabled) {
            ILog.of(ActorsView.class).info(disabled.getMessage(), disabled);
        }
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
    }

    /** Edits of layers alone change nothing here but the counts. */
    private void edited() {
        if (project.edits().lastAffected().contains(project.corpus().eResource())) {
            rebuilding.request();
        }
    }

    private void rebuild() {
        rows.setActors(project == null ? List.of() : project.corpus().getActors());
        recount();
        comparing.request();
    }

    private void recount() {
        rows.setTally(CorpusCounts.get().tally());
        refresh();
    }

    private void filter() {
        rows.filter(filter.getText());
        refresh();
    }

    private void refresh() {
        table.refresh();
        setContentDescription(
                project == null
                        ? RegistryMessages.None
                        : NLS.bind(RegistryMessages.Actors_counts, rows.shown().size(), rows.size()));
    }

    /** Looks for actors that look alike, in a copy of the registry that the user may change meanwhile. */
    private void compare() {
        if (comparison != null) {
            comparison.cancel();
        }
        Project compared = project;
        if (compared == null) {
            tell(List.of());
            return;
        }
        List<Actor> actors = List.copyOf(EcoreUtil.copyAll(compared.corpus().getActors()));
        comparison =
                Jobs.background(RegistryMessages.Duplicates_title, monitor -> NearDuplicates.find(actors), pairs -> {
                    if (!duplicates.isDisposed() && project == compared) {
                        tell(NotTheSame.get().open(compared, pairs));
                    }
                });
    }

    /** Tells below the table when actors look alike. */
    private void tell(List<NearDuplicate> pairs) {
        boolean any = !pairs.isEmpty();
        if (any) {
            duplicates.setText(NLS.bind(RegistryMessages.Actors_alike, pairs.size()));
            duplicates.setToolTipText(pairs.stream()
                    .limit(8)
                    .map(pair -> Isolate.sentence(
                            pair.one().getLabel() + " ≈ " + pair.other().getLabel()))
                    .collect(Collectors.joining("\n")));
        }
        setVisible(duplicates, any);
    }

    private static void setVisible(Control control, boolean visible) {
        GridData place = (GridData) control.getLayoutData();
        if (place.exclude == visible) {
            place.exclude = !visible;
            control.setVisible(visible);
            control.getParent().layout();
        }
    }
}
