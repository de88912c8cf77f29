package org.isnad.ui.corpus.articles;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.duplicate.NearDuplicates;
import org.isnad.core.duplicate.TextSource;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.corpus.HiddenLayers;
import org.isnad.ui.corpus.Messages;

/**
 * The articles of the project with the state of the annotator's layers; the place to open, import and finish articles. It is
 * also what has to be saved when the registry of the project changed.
 */
public final class CorpusView extends ViewPart implements ISaveablePart {

    public static final String ID = "org.isnad.ui.corpus.articles";

    /** How long the window may wait while facts are read, in nanoseconds. */
    private static final long SLICE = 10_000_000;

    /** What the window gets between two slices, in milliseconds. */
    private static final int PAUSE = 4;

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private final Set<Article> outdated = ConcurrentHashMap.newKeySet();
    private Text filter;
    private Combo states;
    private CorpusTable table;
    private CorpusRows rows;
    private Project project;
    private Debounce rebuilding;
    private Debounce refreshing;
    private Debounce filtering;
    private Debounce going;
    private Debounce comparing;
    private Alike alike = Alike.NONE;
    private Job comparison;
    private boolean metadataChanged;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(3, 3).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.RIGHT_TO_LEFT);
        filter.setMessage(Messages.Corpus_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        // Left to right also in a mirrored window, where GTK would cut the beginning of the label.
        states = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        states.add(Messages.State_any);
        for (RowState state : RowState.values()) {
            states.add(state.label());
        }
        states.add(Messages.Alike_only);
        states.select(0);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(states);
        table = new CorpusTable(parent, () -> going.request());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .applyTo(table.viewer().getControl());
        rebuilding = new Debounce(parent, 100, this::rebuild);
        refreshing = new Debounce(parent, 400, this::refreshOpen);
        filtering = new Debounce(parent, 150, this::filterAnew);
        going = new Debounce(parent, PAUSE, this::readOn);
        comparing = new Debounce(parent, 2_000, this::compare);
        filter.addModifyListener(event -> filtering.request());
        states.addListener(SWT.Selection, event -> filterAnew());
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
        if (comparison != null) {
            comparison.cancel();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return project != null && HiddenLayers.isDirty(getSite().getPage(), project);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        ProblemDialogs.show(
                getSite().getShell(),
                Messages.Corpus_notSaved,
                HiddenLayers.save(getSite().getPage(), project));
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    private void connect() {
        TableViewer viewer = table.viewer();
        getSite().setSelectionProvider(viewer);
        viewer.addOpenListener(event -> Selections.first(event.getSelection(), Article.class)
                .ifPresent(article -> ArticleEditors.openOwn(getSite().getPage(), project, article)));
        MenuManager menu = new MenuManager();
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(ActiveAnnotator.get().onChange(this::annotatorChanged)::close);
        listening.add(listeningToProject::close);
    }

    private void follow() {
        listeningToProject.close();
        project = OpenProject.get().project().orElse(null);
        if (project != null) {
            listeningToProject.add(project.onChange(this::changed)::close);
            listeningToProject.add(project.edits().onChange(this::edited)::close);
        }
        alike = Alike.NONE;
        rebuild();
        compare();
    }

    private void edited() {
        metadataChanged |=
                project.edits().lastAffected().contains(project.corpus().eResource());
        refreshing.request();
    }

    private void changed(ProjectEvent event) {
        switch (event.kind()) {
            case ARTICLE_ADDED, ARTICLE_REMOVED -> {
                rebuilding.request();
                comparing.request();
            }
            default -> {
                if (event.article() != null) {
                    outdated.add(event.article());
                }
                refreshing.request();
            }
        }
    }

    private void annotatorChanged() {
        if (rows != null) {
            rows.forgetAll();
            filter();
        }
    }

    private void rebuild() {
        if (project == null) {
            rows = null;
        } else {
            Project current = project;
            rows = new CorpusRows(
                    project.corpus().getArticles(),
                    article -> ArticleFacts.read(
                            current, article, ActiveAnnotator.get().id().orElse("")));
            rows.alike(alike);
        }
        table.show(rows);
        filter();
        firePropertyChange(PROP_DIRTY);
    }

    /** Facts of layers in memory change with each edit, those of others when they are saved or closed. */
    private void refreshOpen() {
        if (rows != null) {
            project.openLayers().forEach(layer -> rows.forget(layer.article()));
            outdated.forEach(rows::forget);
            outdated.clear();
            if (metadataChanged) {
                rows.forgetKeys();
                metadataChanged = false;
            }
            filter();
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Looks in the background which articles share text. */
    private void compare() {
        if (comparison != null) {
            comparison.cancel();
            comparison = null;
        }
        if (project == null) {
            return;
        }
        Project current = project;
        TextSource texts = TextSource.of(current);
        comparison = Jobs.background(Messages.Alike_job, monitor -> alike(texts, monitor), found -> {
            if (current == project && found.isPresent() && !filter.isDisposed()) {
                alike = found.value();
                rows.alike(alike);
                filter();
            }
        });
    }

    private static Outcome<Alike> alike(TextSource texts, Monitor monitor) {
        return NearDuplicates.find(texts, NearDuplicates.THRESHOLD, monitor)
                .then(groups -> Outcome.of(new Alike(groups)));
    }

    Alike alike() {
        return alike;
    }

    /** Selects an article; where the filter hides it the filter goes. */
    void reveal(Article article) {
        if (rows != null && !rows.isWaiting() && !rows.shown().contains(article)) {
            filter.setText("");
            states.select(0);
            filter();
        }
        table.reveal(article);
        setFocus();
    }

    /** The user wants others. */
    private void filterAnew() {
        table.viewer().getTable().setTopIndex(0);
        filter();
    }

    private void filter() {
        if (rows != null) {
            int state = states.getSelectionIndex();
            boolean shared = state > RowState.values().length;
            rows.filter(filter.getText(), state == 0 || shared ? null : RowState.values()[state - 1], shared);
            rows.readOn(SLICE);
        }
        table.refresh();
        showCounts();
    }

    /** Goes on with what the last slice left. */
    private void readOn() {
        if (rows != null && rows.isWaiting()) {
            List<Article> before = rows.shown();
            rows.readOn(SLICE);
            if (before == rows.shown()) {
                table.count();
            } else {
                table.refresh();
            }
            showCounts();
        }
    }

    private void showCounts() {
        if (rows != null && rows.isWaiting()) {
            going.request();
        }
        String counts = rows == null
                ? ""
                : NLS.bind(Messages.Corpus_counts, rows.shown().size(), rows.size());
        setContentDescription(rows == null ? Messages.Corpus_none : counts);
    }
}
