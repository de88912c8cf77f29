package org.isnad.ui.review.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Undecided;
import org.isnad.core.work.KnownLayers;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.corpus.Article;
import org.isnad.review.workflow.ArticleStatus;
import org.isnad.review.workflow.GoldState;
import org.isnad.review.workflow.StatusReport;
import org.isnad.review.workflow.WorkState;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.ReviewParts;

/** How far everybody is: a table of articles and annotators, and charts of it; counted in the background. */
public final class ProgressView extends ViewPart {

    public static final String ID = "org.isnad.ui.review.progress";

    private static final int SETTLING = 300;
    private static final int TYPING = 150;

    private final Disposables disposables = new Disposables();
    private final Disposables listening = new Disposables();
    private Project project;
    /** Of each open layer, its state, and of gold also what is left to decide. */
    private Map<OpenLayer, List<Object>> states = Map.of();

    private KnownLayers known = new KnownLayers();
    private Job job;
    private Debounce counting;
    private StatusReport report = new StatusReport(List.of(), List.of());
    private Combo filter;
    private Text words;
    private Label summary;
    private ProgressTable table;
    private ProgressCharts charts;
    private ArticlesSelection selection;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        bar(area);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.addListener(SWT.Resize, event -> fit(sash));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new ProgressTable(sash, this::open);
        ScrolledComposite scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
        charts = new ProgressCharts(scroll, Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT);
        scroll.setContent(charts);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        sash.setWeights(3, 2);
        counting = new Debounce(area, SETTLING, this::count);
        selection = new ArticlesSelection();
        getSite().setSelectionProvider(selection);
        table.control().addListener(SWT.Selection, event -> select());
        MenuManager menu = new MenuManager();
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(ID, menu, selection);
        disposables.add(OpenProject.get().onChange(this::projectChanged)::close);
        disposables.add(ActiveAnnotator.get().onChange(this::show)::close);
        disposables.add(listening::close);
        projectChanged();
    }

    /** Charts stand beside the table where the view is wide and low, else below. */
    private static void fit(SashForm sash) {
        Point size = sash.getSize();
        int orientation = size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private void bar(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        // Not mirrored: GTK cuts the text of a mirrored one.
        filter = new Combo(bar, SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
        for (ProgressFilter one : ProgressFilter.values()) {
            filter.add(one.label());
        }
        filter.select(0);
        filter.addListener(SWT.Selection, event -> show());
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(WorkflowTexts.Progress_words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        Debounce typing = new Debounce(words, TYPING, this::show);
        words.addModifyListener(event -> typing.request());
        summary = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(summary);
    }

    private void projectChanged() {
        listening.close();
        project = OpenProject.get().project().orElse(null);
        known = new KnownLayers();
        if (project != null) {
            listening.add(project.edits().onChange(this::edited)::close);
            listening.add(project.onChange(event -> counting.request())::close);
        }
        count();
    }

    /** Counts again where the registry or the state of a layer changed, and not for what is annotated. */
    private void edited() {
        boolean registry =
                project.edits().lastAffected().contains(project.corpus().eResource());
        if (registry || !states.equals(states())) {
            counting.request();
        }
    }

    private Map<OpenLayer, List<Object>> states() {
        Map<OpenLayer, List<Object>> now = new HashMap<>();
        for (OpenLayer layer : project.openLayers()) {
            int open = layer.annotator().equals(Project.GOLD) ? Undecided.of(layer) : 0;
            now.put(layer, Arrays.asList(layer.head().getState(), open));
        }
        return now;
    }

    private void count() {
        if (job != null) {
            job.cancel();
        }
        if (project == null) {
            counted(new StatusReport(List.of(), List.of()));
            return;
        }
        states = states();
        WorkSnapshot work = WorkSnapshot.take(project, known);
        job = Jobs.background(
                WorkflowTexts.Progress_counting, monitor -> StatusReport.of(work, monitor), this::counted);
    }

    private void counted(StatusReport counted) {
        if (!summary.isDisposed()) {
            report = counted;
            charts.show(report);
            ((ScrolledComposite) charts.getParent()).setMinHeight(charts.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            show();
        }
    }

    /** What the view shows, for tests. */
    public StatusReport report() {
        return report;
    }

    private void show() {
        ProgressFilter chosen = ProgressFilter.values()[Math.max(0, filter.getSelectionIndex())];
        String reader = ActiveAnnotator.get().id().orElse("");
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        List<ArticleStatus> shown = report.articles().stream()
                .filter(article -> chosen.accepts(article, reader))
                .filter(article -> wanted.isEmpty()
                        || article.article().title().toLowerCase(Locale.ROOT).contains(wanted)
                        || article.article().id().contains(wanted))
                .toList();
        table.show(shown, report.annotators());
        int submitted = report.annotators().stream()
                .mapToInt(one -> report.counts(one).getOrDefault(WorkState.SUBMITTED, 0))
                .sum();
        int all = report.articles().stream()
                .mapToInt(article -> article.layers().size())
                .sum();
        summary.setText(NLS.bind(WorkflowTexts.Progress_summary, new Object[] {
            Isolate.of(shown.size()),
            Isolate.of(report.articles().size()),
            Isolate.of(submitted),
            Isolate.of(all),
            Isolate.of(report.gold().getOrDefault(GoldState.FINISHED, 0)),
            Isolate.of(report.open().orElse(0))
        }));
        summary.requestLayout();
    }

    private void select() {
        Set<String> chosen =
                table.selected().stream().map(status -> status.article().id()).collect(Collectors.toSet());
        List<Article> articles = project.corpus().getArticles().stream()
                .filter(article -> chosen.contains(article.getId()))
                .toList();
        selection.setSelection(new StructuredSelection(articles));
    }

    /** An annotator's cell opens that layer; gold, and an article all have submitted, the adjudication; else the own layer. */
    private void open(ArticleStatus status, String layer) {
        Article article = project.article(status.article().id()).orElse(null);
        if (article == null) {
            return;
        }
        var page = getSite().getPage();
        boolean ready = status.isReady() && status.gold() != GoldState.FINISHED;
        if (layer.equals(Project.GOLD) || layer.isEmpty() && ready && !isOwn(status)) {
            ReviewParts.openAdjudication(page, project, article);
        } else if (layer.isEmpty() || !status.layers().containsKey(layer)) {
            ArticleEditors.openOwn(page, project, article);
        } else {
            ArticleEditors.open(page, project, article, layer);
        }
    }

    private static boolean isOwn(ArticleStatus status) {
        return status.layers().containsKey(ActiveAnnotator.get().id().orElse(""));
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        disposables.close();
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
