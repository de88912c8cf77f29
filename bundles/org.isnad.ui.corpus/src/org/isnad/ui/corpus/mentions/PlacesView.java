package org.isnad.ui.corpus.mentions;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.project.Project;
import org.isnad.core.registry.MentionPlace;
import org.isnad.core.registry.Mentions;
import org.isnad.core.work.Blinding;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
import org.isnad.ui.corpus.actors.RegistryMessages;
import org.isnad.ui.table.RightToLeftTables;

/** Where an actor or issue is named in the corpus, as a right-to-left concordance that leads to the places. */
public final class PlacesView extends ViewPart {

    public static final String ID = "org.isnad.ui.corpus.mentions";

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private TableViewer viewer;
    private Debounce searching;
    private Project project;
    private Set<String> ids = Set.of();
    private String name = "";
    private List<MentionPlace> places = List.of();

    /** Opens the view on what is named, with these identifiers of actors or issues. */
    public static void show(IWorkbenchPage page, String name, Set<String> ids) {
        try {
            ((PlacesView) page.showView(ID)).search(name, ids);
        } catch (PartInitException failure) {
            ILog.of(PlacesView.class).error(failure.getMessage(), failure);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        viewer = new TableViewer(
                parent,
                SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.RIGHT_TO_LEFT);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        viewer.setContentProvider((ILazyContentProvider) this::fill);
        ColumnViewerToolTipSupport.enableFor(viewer);
        RightToLeftTables.beginAtFirstColumn(table);
        viewer.addOpenListener(event ->
                Selections.first(event.getSelection(), MentionPlace.class).ifPresent(this::open));
        getSite().setSelectionProvider(viewer);
        searching = new Debounce(parent, 500, this::search);
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(listeningToProject::close);
        follow();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    /** What is shown. */
    public List<MentionPlace> places() {
        return places;
    }

    private void follow() {
        listeningToProject.close();
        project = OpenProject.get().project().orElse(null);
        ids = Set.of();
        name = "";
        if (project != null && viewer.getTable().getColumnCount() == 0) {
            PlaceColumns.add(viewer);
        }
        if (project != null) {
            listeningToProject.add(project.edits().onChange(this::edited)::close);
        }
        show(List.of());
    }

    /** In a large project the user asks again. */
    private void edited() {
        if (!ids.isEmpty() && Searching.isSmall(project)) {
            searching.request();
        }
    }

    private void search(String named, Set<String> wanted) {
        name = named;
        ids = Set.copyOf(wanted);
        search();
        RightToLeftTables.showFirstColumn(viewer.getTable());
    }

    private void search() {
        if (project != null && !ids.isEmpty()) {
            Blinding blinding = ArticleEditors.blinding(project);
            Searching.run(
                            getSite().getShell(),
                            project,
                            monitor -> Mentions.of(project, ids, blinding::mayRead, monitor))
                    .ifPresent(this::show);
        }
    }

    private void show(List<MentionPlace> found) {
        places = found;
        viewer.setInput(found);
        viewer.setItemCount(found.size());
        viewer.refresh();
        setContentDescription(
                ids.isEmpty()
                        ? RegistryMessages.Places_none
                        : NLS.bind(
                                RegistryMessages.Places_counts,
                                new Object[] {name, found.size(), PlaceColumns.articles(found)}));
    }

    private void fill(int index) {
        if (index < places.size()) {
            viewer.replace(places.get(index), index);
        }
    }

    private void open(MentionPlace place) {
        project.article(place.article())
                .flatMap(article -> ArticleEditors.open(getSite().getPage(), project, article, place.annotator()))
                .ifPresent(editor -> ArticleEditors.reveal(editor, place.begin(), place.end()));
    }
}
