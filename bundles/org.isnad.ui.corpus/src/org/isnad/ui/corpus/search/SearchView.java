package org.isnad.ui.corpus.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.search.CorpusSearch;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.Hit;
import org.isnad.core.search.ItemQuery;
import org.isnad.core.search.Query;
import org.isnad.core.search.RegistryNames;
import org.isnad.core.search.SearchReport;
import org.isnad.core.work.Blinding;
import org.isnad.model.corpus.Annotator;
import org.isnad.ui.ActiveLayer;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.look.Images;

/** Looks for words and annotations in the article or the corpus, and shows what it finds as a concordance. */
public final class SearchView extends ViewPart {

    public static final String ID = "org.isnad.ui.corpus.search";

    private final Disposables listening = new Disposables();
    private ActiveLayer active;
    private QueryBar bar;
    private KwicTable table;
    private CLabel status;
    private SearchRun run;
    private CorpusSnapshot snapshot;
    private String lastQuery = "";

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(3, 3).spacing(3, 3).applyTo(parent);
        active = new ActiveLayer(getSite().getPage());
        listening.add(active::close);
        bar = new QueryBar(parent, this::registry, this::startOrStop);
        table = new KwicTable(parent, this::open);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(table.control());
        status = new CLabel(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(this::stop);
        follow();
    }

    @Override
    public void setFocus() {
        bar.focus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    /** Opens the view and runs a query by annotation over some layers. */
    public static Optional<SearchView> showItems(IWorkbenchPage page, String query, String article, String layer) {
        Optional<SearchView> view = show(page);
        view.ifPresent(some -> {
            some.names();
            some.bar.show(Mode.ANNOTATIONS, query);
            some.bar.where(article == null ? 0 : 1, layer);
            some.start(article);
        });
        return view;
    }

    /** Opens the view; a failure to do so is logged by the platform. */
    static Optional<SearchView> show(IWorkbenchPage page) {
        try {
            return Optional.of((SearchView) page.showView(ID));
        } catch (PartInitException failure) {
            return Optional.empty();
        }
    }

    /** The hits as they are sorted now. */
    public List<Hit> hits() {
        return table.hits();
    }

    /** Whether a search is going on. */
    public boolean isRunning() {
        return run != null;
    }

    /** What the line below the hits says. */
    public String status() {
        return status.getText();
    }

    /** The query of the hits that are shown. */
    String lastQuery() {
        return lastQuery;
    }

    /** Looks for words that are selected elsewhere; nothing for blank ones. */
    void take(String words) {
        if (!words.isBlank()) {
            bar.show(Mode.FOLDED, words.strip().replaceAll("\\s+", " "));
        }
        bar.focus();
    }

    void step(boolean forward) {
        table.step(forward).ifPresent(this::open);
    }

    void say(String sentence, boolean error) {
        status.setImage(error ? Images.get(Images.ERROR) : null);
        status.setText(sentence);
        status.setToolTipText(sentence);
    }

    private void open(Hit hit) {
        if (!OpenHit.open(getSite().getPage(), hit)) {
            say(NLS.bind(SearchTexts.Search_gone, Isolate.of(hit.text())), true);
        }
    }

    private RegistryNames registry() {
        return OpenProject.get()
                .project()
                .map(project -> RegistryNames.of(project.corpus()))
                .orElse(null);
    }

    private void follow() {
        stop();
        table.clear();
        say(OpenProject.get().project().isPresent() ? "" : SearchTexts.Search_noProject, false);
        names();
    }

    private void names() {
        OpenProject.get().project().ifPresent(project -> {
            List<String> actors = project.corpus().getActors().stream()
                    .map(ItemLabels::name)
                    .sorted()
                    .toList();
            List<String> issues = project.corpus().getIssues().stream()
                    .map(ItemLabels::name)
                    .sorted()
                    .toList();
            Stream<String> annotators =
                    project.corpus().getAnnotators().stream().map(Annotator::getId);
            bar.registry(
                    Stream.concat(annotators, Stream.of(Project.GOLD)).toList(),
                    new ItemForm.Names(
                            actors,
                            Stream.concat(actors.stream(), issues.stream()).toList()));
        });
    }

    private void startOrStop() {
        if (run != null) {
            stop();
            say(NLS.bind(SearchTexts.Search_stopped, Isolate.of(table.size())), false);
        } else {
            start(active.layer()
                    .map(OpenLayer::article)
                    .map(article -> article.getId())
                    .orElse(null));
        }
    }

    private void stop() {
        if (run != null) {
            run.stop();
            run = null;
            if (!status.isDisposed()) {
                bar.running(false);
            }
        }
    }

    private void start(String article) {
        stop();
        Optional<Project> project = OpenProject.get().project();
        Outcome<? extends Query> query = bar.query();
        if (project.isEmpty() || !query.isPresent()) {
            say(project.isEmpty() ? SearchTexts.Search_noProject : first(query), true);
            return;
        }
        lastQuery = query.value().source();
        SearchHistory.add(bar.mode(), lastQuery);
        table.clear();
        bar.running(true);
        run = new SearchRun(getSite().getShell().getDisplay(), this::found);
        snapshot = CorpusSnapshot.take(project.get(), bar.scope(article), blinding(project.get(), query.value()));
        run.start(snapshot, query.value(), this::done);
        say(NLS.bind(SearchTexts.Search_progress, Isolate.of(0)), false);
    }

    /** Nobody is kept from the texts, only from layers. */
    private static Blinding blinding(Project project, Query query) {
        return query instanceof ItemQuery ? ArticleEditors.blinding(project) : null;
    }

    private void found(List<Hit> hits) {
        if (!table.control().isDisposed()) {
            table.add(hits);
            say(NLS.bind(SearchTexts.Search_progress, Isolate.of(table.size())), false);
        }
    }

    private void done(Outcome<SearchReport> report) {
        run = null;
        if (table.control().isDisposed()) {
            return;
        }
        bar.running(false);
        table.finish();
        int withheld = snapshot.withheld();
        snapshot = null;
        if (!report.problems().isEmpty()) {
            say(summary(report) + ' ' + first(report), true);
        } else if (withheld > 0) {
            say(summary(report) + ' ' + NLS.bind(SearchTexts.Search_withheld, Isolate.of(withheld)), false);
        } else {
            say(summary(report), false);
        }
    }

    private String summary(Outcome<SearchReport> report) {
        List<Hit> hits = table.hits();
        if (hits.isEmpty()) {
            return report.problems().isEmpty() ? SearchTexts.Search_none : "";
        }
        long articles = hits.stream().map(hit -> hit.article().id()).distinct().count();
        boolean limited = hits.size() >= CorpusSearch.MOST_HITS;
        return NLS.bind(
                limited ? SearchTexts.Search_limited : SearchTexts.Search_hits,
                Isolate.of(hits.size()),
                Isolate.of(articles));
    }

    private static String first(Outcome<?> outcome) {
        return outcome.problems().stream().findFirst().map(Problem::message).orElse("");
    }
}
