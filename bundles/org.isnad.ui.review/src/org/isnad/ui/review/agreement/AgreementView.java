package org.isnad.ui.review.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent.Kind;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementSource;
import org.isnad.review.agree.Behind;
import org.isnad.review.agree.DriftBin;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.LeftOut;
import org.isnad.review.agree.Matrix;
import org.isnad.review.agree.Panel;
import org.isnad.review.agree.UnitRef;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.ReviewParts;

/**
 * How far annotators agree: figures at the reader's side, and of the one that is selected the units, confusion matrices,
 * articles and the course of time. Every number opens its units, every unit the comparison.
 */
public final class AgreementView extends ViewPart {

    public static final String ID = "org.isnad.ui.review.agreement";

    /** Below this width the pages stand under the figures. */
    private static final int NARROW = 700;

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private final Computation computation = new Computation();
    private final FigureNames names = new FigureNames();
    private Combo who;
    private Label summary;
    private FigureTree figures;
    private CTabFolder pages;
    private UnitTable units;
    private MatrixPage matrices;
    private ArticleTable articles;
    private DriftChart drift;
    private LeftOutTable leftOut;
    private Project project;
    private AgreementResult result;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(3, 3)
                .spacing(6, 3)
                .applyTo(parent);
        who = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        who.addListener(SWT.Selection, event -> showFigures());
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(summary);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(300, 120)
                .applyTo(sash);
        figures = new FigureTree(sash, names, this::selected, node -> openUnits(node.figure()));
        createPages(sash);
        sash.setWeights(46, 54);
        sash.addListener(SWT.Resize, event -> {
            Point size = sash.getSize();
            sash.setOrientation(size.x < NARROW && size.y > size.x ? SWT.VERTICAL : SWT.HORIZONTAL);
        });
        listening.add(OpenProject.get().onChange(this::follow)::close);
        listening.add(listeningToProject::close);
        listening.add(computation::cancel);
        follow();
    }

    private void createPages(Composite parent) {
        pages = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        units = new UnitTable(pages, names, this::reveal);
        matrices = new MatrixPage(pages, names, this::openCell);
        articles = new ArticleTable(pages, this::openUnits);
        drift = new DriftChart(pages, this::openBin);
        leftOut = new LeftOutTable(pages, names, this::openLeftOut);
        page(AgreementMessages.Page_units, units.control());
        page(AgreementMessages.Page_matrix, matrices.control());
        page(AgreementMessages.Page_articles, articles.control());
        page(AgreementMessages.Page_drift, drift);
        page(AgreementMessages.Page_leftOut, leftOut.control());
        pages.setSelection(1);
    }

    private void page(String title, Control control) {
        CTabItem item = new CTabItem(pages, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    @Override
    public void setFocus() {
        figures.control().setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    /** What is shown, or null while it is computed. */
    public AgreementResult result() {
        return result;
    }

    private void follow() {
        listeningToProject.close();
        project = OpenProject.get().project().orElse(null);
        if (project != null) {
            listeningToProject.add(project.onChange(event -> {
                if (event.kind() == Kind.LAYER_SAVED && result != null) {
                    summary(AgreementMessages.Summary_old);
                }
            })::close);
        }
        compute();
    }

    /** Computes everything anew; what was shown stays until then. */
    void compute() {
        computation.cancel();
        if (project == null) {
            result = null;
            summary(AgreementMessages.Summary_none);
            return;
        }
        names.follow(project);
        summary(AgreementMessages.Summary_computing);
        computation.figures(project, this::computed);
    }

    private void computed(Outcome<AgreementResult> outcome) {
        if (summary.isDisposed() || project == null || !outcome.isPresent()) {
            return;
        }
        result = outcome.value();
        int chosen = Math.max(0, who.getSelectionIndex());
        List<String> items = new ArrayList<>();
        result.panels().forEach(panel -> items.add(names.panel(panel)));
        who.setItems(items.toArray(String[]::new));
        who.select(Math.min(chosen, items.size() - 1));
        who.requestLayout();
        String counted = NLS.bind(
                result.onlySubmitted() ? AgreementMessages.Summary_submitted : AgreementMessages.Summary_any,
                new Object[] {
                    Isolate.of(result.articles().size()),
                    Isolate.of(result.annotators().size()),
                    Isolate.of(result.wish().resamples()),
                    Isolate.of(result.wish().seed())
                });
        summary(
                outcome.problems().isEmpty()
                        ? counted
                        : counted + ' ' + outcome.problems().get(0).message());
        showFigures();
    }

    private void summary(String text) {
        summary.setText(text);
        summary.setToolTipText(text);
    }

    private Panel panel() {
        return result.panels().get(Math.max(0, who.getSelectionIndex()));
    }

    private void showFigures() {
        if (result != null) {
            leftOut.show(result, panel());
            figures.show(Node.roots(result, panel(), ""));
        }
    }

    private void selected(Node node) {
        List<Matrix> shown = result.pairs().stream()
                .filter(pair -> !panel().isPair() || pair.equals(panel()))
                .flatMap(pair -> result.matrix(node.question(), pair).stream())
                .toList();
        matrices.show(shown);
        articles.show(result, node.figure());
        drift.show(result.drift(), node.question());
        if (pages.getSelectionIndex() == 0) {
            openUnits(node.figure());
        }
    }

    private void openUnits(Figure figure) {
        find(
                figure.question(),
                names.figure(figure),
                source -> monitor -> Behind.units(source, result, figure, monitor));
    }

    private void openCell(Matrix matrix, String row, String column) {
        String what = names.label(matrix.question(), row) + " / " + names.label(matrix.question(), column);
        find(matrix.question(), what, source -> monitor -> Behind.units(source, result, matrix, row, column, monitor));
    }

    private void openLeftOut(LeftOut out) {
        String what = names.question(out.question()) + " · " + names.reason(out.reason());
        find(out.question(), what, source -> monitor -> Behind.units(source, result, out, monitor));
    }

    /** The units of a stretch of time, of the question that is selected. */
    private void openBin(DriftBin bin) {
        Node node = figures.selected();
        if (node == null || node.figure() == null) {
            return;
        }
        Set<String> wanted = Set.copyOf(bin.articles());
        Figure figure = node.figure();
        String what = names.figure(figure) + " · " + Isolate.of(bin.from()) + " – " + Isolate.of(bin.to());
        find(figure.question(), what, source -> monitor -> {
            Outcome<List<UnitRef>> all = Behind.units(source, result, figure, monitor);
            return Outcome.of(
                    all.value().stream()
                            .filter(unit -> wanted.contains(unit.article()))
                            .toList(),
                    all.problems());
        });
    }

    private void find(
            String question, String what, Function<AgreementSource, Function<Monitor, Outcome<List<UnitRef>>>> work) {
        if (project == null) {
            return;
        }
        pages.setSelection(0);
        units.wait(what);
        Project of = project;
        computation.units(of, work, found -> {
            if (!summary.isDisposed() && project == of && found.isPresent()) {
                units.show(of, question, what, found.value());
            }
        });
    }

    private void reveal(UnitRef unit) {
        Map<String, String> items = new TreeMap<>();
        Panel panel = panel();
        List<String> all = panel.isPair()
                ? List.of(panel.first(), panel.second())
                : result.articles().stream()
                        .filter(article -> article.id().equals(unit.article()))
                        .findFirst()
                        .map(article -> article.annotators())
                        .orElse(List.of());
        all.forEach(annotator -> items.put(annotator, ""));
        items.putAll(unit.items());
        ReviewParts.reveal(getSite().getPage(), project, unit.article(), items, unit.begin(), unit.end());
    }
}
