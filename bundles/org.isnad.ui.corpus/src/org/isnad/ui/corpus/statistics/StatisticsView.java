package org.isnad.ui.corpus.statistics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Svg;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.Delimited;
import org.isnad.core.search.Scope;
import org.isnad.core.statistics.LayerStatistics;
import org.isnad.core.statistics.Statistics;
import org.isnad.core.statistics.StatisticsReader;
import org.isnad.core.statistics.StatisticsTable;
import org.isnad.model.corpus.Annotator;
import org.isnad.ui.ActiveLayer;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.Jobs;
import org.isnad.ui.OpenProject;
import org.isnad.ui.corpus.search.SearchView;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Shade;

/** Counts of what is annotated, as charts and as a table; a click on a bar finds exactly what it counts. */
public final class StatisticsView extends ViewPart {

    public static final String ID = "org.isnad.ui.corpus.statistics";

    private static final int CHART_WIDTH = 340;

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private ActiveLayer active;
    private Combo where;
    private Combo who;
    private Label summary;
    private ScrolledComposite scroll;
    private Composite charts;
    private LayersTable table;
    private Debounce counting;
    private Project project;
    private Job job;
    private Statistics shown;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(3, 3)
                .spacing(4, 3)
                .applyTo(parent);
        active = new ActiveLayer(getSite().getPage());
        // Left to right also in a mirrored window, where GTK would cut the beginning of the label.
        where = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        where.setItems(StatisticsTexts.Statistics_corpus, StatisticsTexts.Statistics_article);
        where.select(0);
        who = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(300, SWT.DEFAULT)
                .applyTo(summary);
        SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 80).applyTo(sash);
        scroll = new ScrolledComposite(sash, SWT.V_SCROLL | SWT.LEFT_TO_RIGHT);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        charts = new Composite(scroll, SWT.LEFT_TO_RIGHT);
        scroll.setContent(charts);
        table = new LayersTable(sash, this::open);
        sash.setWeights(3, 2);
        counting = new Debounce(parent, 500, this::count);
        where.addListener(SWT.Selection, event -> count());
        who.addListener(SWT.Selection, event -> count());
        scroll.addListener(SWT.Resize, event -> arrange());
        listening.add(active::close);
        listening.add(active.onChange(() -> {
            if (where.getSelectionIndex() == 1) {
                counting.request();
            }
        })::close);
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(listeningToProject::close);
        follow();
    }

    @Override
    public void setFocus() {
        where.setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    /** What is shown, or null while it is counted. */
    public Statistics statistics() {
        return shown;
    }

    private void follow() {
        listeningToProject.close();
        project = OpenProject.get().project().orElse(null);
        if (project != null) {
            listeningToProject.add(project.onChange(event -> {
                if (event.kind() == Kind.LAYER_SAVED || event.kind() == Kind.ARTICLE_ADDED) {
                    counting.request();
                }
            })::close);
        }
        annotators();
        count();
    }

    private void annotators() {
        String chosen = who.getText();
        Stream<String> all = project == null
                ? Stream.empty()
                : Stream.concat(
                        project.corpus().getAnnotators().stream().map(Annotator::getId), Stream.of(Project.GOLD));
        who.setItems(
                Stream.concat(Stream.of(StatisticsTexts.Statistics_all), all).toArray(String[]::new));
        who.select(Math.max(0, who.indexOf(chosen)));
        who.requestLayout();
    }

    private String article() {
        return where.getSelectionIndex() == 1
                ? active.layer().map(layer -> layer.article().getId()).orElse(null)
                : null;
    }

    private String annotator() {
        return who.getSelectionIndex() <= 0 ? null : who.getText();
    }

    private void count() {
        if (job != null) {
            job.cancel();
        }
        shown = null;
        if (project == null) {
            show(new Statistics(List.of()), null);
            summary.setText(StatisticsTexts.Statistics_none);
            summary.requestLayout();
            return;
        }
        summary.setText(StatisticsTexts.Statistics_counting);
        summary.requestLayout();
        Scope scope = new Scope(
                article() == null ? Set.of() : Set.of(article()), annotator() == null ? Set.of() : Set.of(annotator()));
        CorpusSnapshot snapshot = CorpusSnapshot.take(project, scope, ArticleEditors.blinding(project));
        job = Jobs.background(
                StatisticsTexts.Statistics_counting,
                monitor -> StatisticsReader.read(snapshot, monitor),
                counted -> counted(counted, snapshot));
    }

    private void counted(Outcome<Statistics> counted, CorpusSnapshot snapshot) {
        if (summary.isDisposed() || project == null) {
            return;
        }
        show(counted.value(), snapshot);
        if (snapshot.withheld() > 0) {
            summary.setText(summary.getText() + "  ·  "
                    + NLS.bind(StatisticsTexts.Statistics_withheld, Isolate.of(snapshot.withheld())));
            summary.requestLayout();
        }
        if (!counted.problems().isEmpty()) {
            summary.setText(NLS.bind(
                    StatisticsTexts.Statistics_failed, counted.problems().get(0).message()));
            summary.requestLayout();
        }
    }

    private void show(Statistics statistics, CorpusSnapshot snapshot) {
        for (Control old : charts.getChildren()) {
            old.dispose();
        }
        if (snapshot != null) {
            shown = statistics;
            Shade shade = Shade.of(charts.getDisplay());
            for (Chart chart : Chart.all(statistics, project.corpus(), snapshot.registry(), shade)) {
                new BarChart(charts, chart, isMirrored(), bar -> find(bar.query()));
            }
        }
        table.show(statistics);
        summary.setText(NLS.bind(StatisticsTexts.Statistics_summary, new Object[] {
            Isolate.of(statistics.layers().size()),
            Isolate.of(statistics.units(org.isnad.core.search.Kind.MENTION)),
            Isolate.of(statistics.units(org.isnad.core.search.Kind.STATEMENT)),
            Isolate.of(statistics.units(org.isnad.core.search.Kind.STANCE)),
            Isolate.of(statistics.units(org.isnad.core.search.Kind.QUOTE))
        }));
        summary.requestLayout();
        arrange();
    }

    private void find(String query) {
        SearchView.showItems(getSite().getPage(), query, article(), annotator());
    }

    private static boolean isMirrored() {
        return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    }

    /** Columns of charts beside each other, each chart below the shortest one; the first at the reader's side. */
    private void arrange() {
        int width = scroll.getClientArea().width;
        int columns = Math.max(1, width / CHART_WIDTH);
        int each = width / columns;
        int[] heights = new int[columns];
        for (Control chart : charts.getChildren()) {
            int column = 0;
            for (int i = 1; i < columns; i++) {
                column = heights[i] < heights[column] ? i : column;
            }
            int height = chart.computeSize(each, SWT.DEFAULT).y;
            int x = isMirrored() ? width - (column + 1) * each : column * each;
            chart.setBounds(x, heights[column], each - 4, height);
            heights[column] += height + 4;
        }
        scroll.setMinHeight(java.util.Arrays.stream(heights).max().orElse(0));
        charts.redraw();
    }

    private void open(LayerStatistics layer) {
        project.article(layer.article().id())
                .ifPresent(article -> ArticleEditors.open(getSite().getPage(), project, article, layer.annotator()));
    }

    /** Writes the numbers, or the charts where the name ends in svg. */
    Outcome<Void> export(Path file) {
        if (shown == null) {
            return Outcome.of(null);
        }
        if (!file.toString().endsWith(".svg")) {
            return Delimited.write(file, StatisticsTable.rows(shown));
        }
        List<Chart> all = Stream.of(charts.getChildren())
                .map(chart -> ((BarChart) chart).chart())
                .toList();
        try {
            Drawing picture = ChartDrawing.of(getPartName(), all, isMirrored());
            AtomicFile.write(file, Svg.of(picture).getBytes(StandardCharsets.UTF_8));
            return Outcome.of(null);
        } catch (IOException failure) {
            String message = NLS.bind(StatisticsTexts.Statistics_failed, failure.getMessage());
            return Outcome.failed(Problem.error("statistics.unwritable", message, Place.file(file.toString()), ""));
        }
    }
}
