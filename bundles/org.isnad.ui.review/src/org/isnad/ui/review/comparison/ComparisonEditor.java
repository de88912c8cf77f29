package org.isnad.ui.review.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Disposables;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.TextPlace;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.review.KeySheet;
import org.isnad.ui.review.comparison.list.Compared;
import org.isnad.ui.review.comparison.list.DifferenceList;
import org.isnad.ui.review.comparison.list.Filter;
import org.isnad.ui.review.comparison.list.Paragraphs;
import org.isnad.ui.review.comparison.list.Row;
import org.isnad.ui.review.comparison.list.Values;

/**
 * Shows layers of one article beside each other or one over the other, with the differences between them in a list that is
 * filtered and stepped through. It changes nothing and follows what is changed elsewhere.
 */
public final class ComparisonEditor extends EditorPart implements TextPlace {

    /** The key context that is active while the editor is. */
    public static final String CONTEXT = "org.isnad.ui.review.comparisonContext";

    private final Disposables disposables = new Disposables();
    private final ComparedLayers layers = new ComparedLayers(this);
    private Filter filter = Filter.ALL;
    private DifferenceList list = new DifferenceList(Compared.NOTHING, filter, Map.of());
    private CompareRun run;
    private ComparedPanes panes;
    private CompareBar bar;
    private DifferenceTable table;
    private DifferenceSteps steps;

    /** A comparison that is open and shows all these layers of an article. */
    public static Optional<IEditorPart> find(
            IWorkbenchPage page, Project project, Article article, Collection<String> layers) {
        ComparisonInput same = new ComparisonInput(project.folder(), article.getId(), List.of());
        return Arrays.stream(page.getEditorReferences())
                .map(reference -> reference.getEditor(true))
                .filter(ComparisonEditor.class::isInstance)
                .filter(editor -> editor.getEditorInput() instanceof ComparisonInput input
                        && input.folder().equals(same.folder())
                        && input.article().equals(same.article())
                        && input.layers().containsAll(layers))
                .findFirst();
    }

    @Override
    public void init(IEditorSite site, IEditorInput newInput) throws PartInitException {
        if (!(newInput instanceof ComparisonInput some) || some.found().isEmpty()) {
            throw new PartInitException(ComparisonMessages.Editor_gone);
        }
        setSite(site);
        take(some);
        Optional<List<Problem>> refusal = layers.open(layers.project().orElseThrow());
        if (refusal.isPresent()) {
            throw new PartInitException(ProblemDialogs.status(refusal.get()));
        }
    }

    private void take(ComparisonInput some) {
        layers.take(some);
        setInput(some);
        setPartName(some.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        boolean rightToLeft = !"en".equals(layers.article().getLanguage());
        Composite area = new Composite(parent, SWT.LEFT_TO_RIGHT);
        area.setLayout(compact());
        SashForm split = new SashForm(area, SWT.VERTICAL | SWT.LEFT_TO_RIGHT);
        split.setSashWidth(5);
        split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        panes = new ComparedPanes(split, rightToLeft, (layer, item) -> steps.clicked(layer, item));
        Composite below = new Composite(split, SWT.LEFT_TO_RIGHT);
        below.setLayout(compact());
        bar = new CompareBar(below, action -> action.run(this), this::fillFilter);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new DifferenceTable(below, rightToLeft, row -> steps.chosen(row), row -> openLayers());
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        steps = new DifferenceSteps(this, table, panes);
        split.setWeights(60, 40);
        run = new CompareRun(area, this::compared);
        panes.show(layers.all(), false);
        Project project = layers.project().orElseThrow();
        disposables.add(project.edits().onChange(this::edited)::close);
        disposables.add(project.onChange(this::happened)::close);
        disposables.add(run::close);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        bar.busy();
        run.start(layers::comparedLayers);
    }

    private static GridLayout compact() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    // --- what is shown

    /** The differences as they are listed now. */
    public DifferenceList list() {
        return list;
    }

    /** The line that one is at; empty for none. */
    public Optional<Row> current() {
        return table.selected();
    }

    /** The canvases in the order of the layers; one where they lie over each other. */
    public List<ArticleCanvas> canvases() {
        return panes.canvases();
    }

    /** Whether all that is shown is compared as it is now. */
    public boolean isSettled() {
        return run != null && run.isSettled() && !steps.isWaiting();
    }

    /** What the line over the list says. */
    public String summary() {
        return bar.summary();
    }

    /** What a cell of the list says in full. */
    public String cell(int row, int column) {
        return table.text(row, column);
    }

    public boolean isOverlaid() {
        return panes.isOverlaid();
    }

    public Filter filter() {
        return filter;
    }

    ComparedLayers layers() {
        return layers;
    }

    private void compared(Compared result) {
        panes.takeItems();
        list(result);
        steps.compared();
    }

    private void list(Compared result) {
        Row before = table.selected().orElse(null);
        list = new DifferenceList(result, filter, panes.flags());
        ShownLayer first = layers.all().get(0);
        Values values = new Values(first.corpus(), first.text(), result.alignment());
        table.show(list, layers.compared(), values, new Paragraphs(first.text()));
        bar.show(list.counts(), filter, panes.isOverlaid());
        panes.show(list, !filter.agreed());
        if (before != null) {
            table.select(list.indexLike(before));
            panes.emphasise(table.selected().map(Row::unit).orElse(null));
        }
    }

    DifferenceSteps steps() {
        return steps;
    }

    /** Shows a place and what the annotators have there, as soon as the layers are compared. */
    public void reveal(Map<String, String> items, int begin, int end) {
        steps.reveal(items, begin, end, run.isSettled());
    }

    // --- commands

    void setFilter(Filter newFilter) {
        filter = newFilter;
        list(list.compared());
    }

    void toggleAgreed() {
        setFilter(filter.withAgreed(!filter.agreed()));
    }

    void toggleFlagged() {
        setFilter(filter.withFlagged(!filter.flagged()));
    }

    void clearFilter() {
        setFilter(filter.cleared());
    }

    void toggleOverlay() {
        Row at = table.selected().orElse(null);
        panes.show(layers.all(), !panes.isOverlaid());
        list(list.compared());
        if (at != null) {
            steps.lead(at.unit());
        }
    }

    void compareOnly(List<String> some) {
        layers.compareOnly(some);
        bar.busy();
        run.start(layers::comparedLayers);
    }

    void chooseLayers() {
        Project project = layers.project().orElse(null);
        if (project != null) {
            new LayersDialog(getSite().getShell(), project, layers.article(), layers.names())
                    .ask()
                    .ifPresent(this::compareLayers);
        }
    }

    private void compareLayers(List<String> chosen) {
        take(new ComparisonInput(layers.input().folder(), layers.input().article(), chosen));
        reload();
    }

    /** Opens the layers that have what one is at in editors of their own, and selects it there. */
    void openLayers() {
        Row row = table.selected().orElse(null);
        Project project = layers.project().orElse(null);
        if (row != null && project != null) {
            layers.all().stream()
                    .filter(layer -> layer.live() != null)
                    .forEach(layer -> row.unit().reading(layer.name()).ifPresent(reading -> ArticleEditors.open(
                                    getSite().getPage(), project, layers.article(), layer.name())
                            .ifPresent(editor -> ArticleEditors.select(editor, reading.id()))));
        }
    }

    void showKeys() {
        List<String> commands = Arrays.stream(ComparisonAction.values())
                .map(ComparisonAction::command)
                .toList();
        new KeySheet(getSite().getShell(), commands).open();
    }

    private void fillFilter(org.eclipse.swt.widgets.Menu menu) {
        FilterMenu.fill(
                menu, list.counts(), filter, layers.names(), layers.compared(), this::setFilter, this::compareOnly);
    }

    // --- following

    private void edited() {
        boolean ours = layers.project()
                .filter(project -> layers.areAffected(project.edits().lastAffected()))
                .isPresent();
        if (ours) {
            run.request(layers::comparedLayers);
        }
    }

    private void happened(ProjectEvent event) {
        if (layers.areGone(event)) {
            table.control().getDisplay().asyncExec(() -> {
                if (!table.control().isDisposed()) {
                    reload();
                }
            });
        }
    }

    private void reload() {
        Project project = layers.project().orElse(null);
        if (project == null || project.article(layers.input().article()).isEmpty()) {
            return;
        }
        Optional<List<Problem>> refusal = layers.open(project);
        if (refusal.isPresent()) {
            ProblemDialogs.show(getSite().getShell(), ComparisonMessages.Layers_tooFew, refusal.get());
            return;
        }
        panes.show(layers.all(), panes.isOverlaid());
        bar.busy();
        run.start(layers::comparedLayers);
    }

    @Override
    public void dispose() {
        disposables.close();
        layers.close();
        super.dispose();
    }

    // --- the workbench

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void reveal(int begin, int end) {
        panes.reveal(begin, end);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == TextPlace.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {}

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
