package org.isnad.ui.annotate.editor;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.isnad.core.edit.Edit;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.ArticleInput;
import org.isnad.ui.Disposables;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.TextPlace;
import org.isnad.ui.annotate.editor.choice.ChoiceBox;
import org.isnad.ui.annotate.editor.choice.Layouts;
import org.isnad.ui.annotate.editor.draw.ArticlePane;
import org.isnad.ui.annotate.editor.draw.LayerView;
import org.isnad.ui.annotate.editor.place.Edges;
import org.isnad.ui.annotate.editor.statement.Drafting;
import org.isnad.ui.annotate.editor.step.Stepping;
import org.isnad.ui.annotate.editor.suggest.Suggesting;
import org.isnad.ui.annotate.outline.LayerOutlinePage;
import org.isnad.ui.annotate.preferences.Applied;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Selection;
import org.isnad.ui.canvas.draw.OverlayHost;
import org.isnad.ui.label.Isolate;

/** Shows one layer of one article and lets a user annotate it; saved with the registry through the project. */
public final class ArticleEditor extends EditorPart implements TextPlace {

    /** The key context that is active while the editor is. */
    public static final String CONTEXT = "org.isnad.ui.annotate.articleContext";

    private final SelectedItem selected = new SelectedItem(this);
    private final Boundaries boundaries = new Boundaries(this::layer);
    private final Disposables disposables = new Disposables();
    private final Mentions mentions = new Mentions(this);
    private OpenLayer layer;
    private final Stepping stepping = new Stepping(this);
    private String whyReadOnly;
    private boolean editable;
    private ArticleHeader header;
    private ArticleCanvas canvas;
    private LayerView view;
    private OverlayHost overlays;
    private Drafting drafting;
    private Suggesting suggesting;
    private ChoiceBox<?> box;

    /** The text with its marks. */
    public ArticleCanvas canvas() {
        return canvas;
    }

    public OpenLayer layer() {
        return layer;
    }

    LayerView view() {
        return view;
    }

    /** Where annotations may begin and end in this article. */
    public Edges edges() {
        return boundaries.edges();
    }

    /** The same, with the units of the text. */
    public Boundaries boundaries() {
        return boundaries;
    }

    public Stepping stepping() {
        return stepping;
    }

    /** The statement in the making. */
    public Drafting drafting() {
        return drafting;
    }

    /** What the machine suggests for this article. */
    public Suggesting suggesting() {
        return suggesting;
    }

    public Mentions mentions() {
        return mentions;
    }

    /** The selected stretch of the text, empty at the caret when there is none. */
    public TextRange selectedRange() {
        Selection selected = canvas.getSelection();
        return new TextRange(selected.begin(), selected.end());
    }

    @Override
    public String selectedText() {
        TextRange range = selectedRange();
        return layer.text().substring(range.begin(), range.end());
    }

    /** One line for each item. */
    public String describe(Collection<? extends Item> items) {
        return view.describe(items);
    }

    /** Keeps the box that asks, for tests that type into it. */
    public void opened(ChoiceBox<?> newBox) {
        box = newBox;
    }

    /** The box that asks or asked last, or null. */
    public ChoiceBox<?> box() {
        return box;
    }

    /** The item that is selected, in the layer or suggested. */
    public SelectedItem selected() {
        return selected;
    }

    public Optional<Item> selectedItem() {
        return selected.inLayer();
    }

    /** Shows in overview and legend what is suggested now. */
    public void suggested(Collection<? extends Item> suggestions) {
        view.setSuggestions(suggestions);
    }

    /** Selects an item, shows and emphasises it; null selects none. */
    public void select(Item item) {
        selected.set(item);
    }

    /** Selects an item and puts the caret at its begin, from where one walks on. */
    public void selectAt(Item item) {
        selected.setAt(item);
    }

    /** Runs an edit; says why when it is refused. */
    public boolean run(Edit edit) {
        Outcome<Void> outcome = layer.project().edits().run(edit);
        if (outcome.hasErrors()) {
            refuse(outcome.problems().get(0).message());
            return false;
        }
        say(edit.label());
        return true;
    }

    /** Says in the status line why something was not done. */
    public void refuse(String reason) {
        canvas.getDisplay().beep();
        warn(reason);
    }

    /** Says in the status line what went wrong beside the user's work. */
    public void warn(String reason) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(Isolate.of(reason));
    }

    /** Says in the status line what was done. */
    public void say(String message) {
        var line = getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(null);
        line.setMessage(message.isEmpty() ? message : Isolate.of(message));
    }

    @Override
    public void reveal(int begin, int end) {
        int length = layer.text().length();
        canvas.setSelection(Math.min(begin, length), Math.min(end, length));
        canvas.reveal(Math.min(begin, length), Math.min(end, length));
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ArticleInput article)) {
            throw new PartInitException(EditorMessages.Editor_input);
        }
        Outcome<OpenLayer> opened = article.open();
        if (!opened.isPresent()) {
            throw new PartInitException(ProblemDialogs.status(opened.problems()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        layer = opened.value();
        whyReadOnly =
                opened.problems().stream().findFirst().map(Problem::message).orElse(EditorMessages.Header_readOnly);
    }

    @Override
    public void createPartControl(Composite parent) {
        // Never mirrored: GTK puts the children of a mirrored composite that was laid out before it had a size out of
        // sight.
        Composite area = new Composite(parent, SWT.LEFT_TO_RIGHT);
        area.setLayout(Layouts.compact(1));
        header = new ArticleHeader(
                area, !"en".equals(layer.article().getLanguage()), () -> EditorSurroundings.submit(this));
        suggesting = new Suggesting(this, area);
        drafting = new Drafting(this, area);
        ArticlePane pane = new ArticlePane(area);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = pane.canvas();
        view = new LayerView(pane);
        overlays = new OverlayHost(canvas);
        show(layer);
        disposables.add(Applied.to(pane, AnnotationPreferences.get())::close);
        disposables.add(boundaries.follow(AnnotationPreferences.get())::close);
        listen();
        suggesting.show();
        new EditorSurroundings(this, selected.provider()).attach();
    }

    private void listen() {
        Project project = layer.project();
        ISelectionListener elsewhere = selected::follow;
        disposables.add(project.edits().onChange(this::edited)::close);
        disposables.add(project.onChange(this::happened)::close);
        disposables.add(new EditorMouse(this).listen());
        disposables.add(canvas.onMarkClick(click -> selected.setFirst(click.keys())));
        disposables.add(
                () -> getSite().getPage().addSelectionListener(elsewhere),
                () -> getSite().getPage().removeSelectionListener(elsewhere));
        disposables.add(view::close);
        disposables.add(suggesting::close);
    }

    private void edited() {
        boolean registry = layer.project()
                .edits()
                .lastAffected()
                .contains(layer.project().corpus().eResource());
        if (registry) {
            boundaries.registryChanged();
        }
        view.update(registry);
        drafting.layerChanged();
        selected.edited();
        refreshHeader();
    }

    private void happened(ProjectEvent event) {
        boolean ours = event.layer() != null
                && event.article() == layer.article()
                && event.layer().annotator().equals(layer.annotator());
        if (ours && event.kind() == ProjectEvent.Kind.LAYER_RELOADED) {
            show(event.layer());
            suggesting.show();
        }
        refreshHeader();
    }

    private void show(OpenLayer newLayer) {
        layer = newLayer;
        boundaries.layerChanged();
        view.show(layer);
        overlays.layerShown(layer);
        if (drafting != null) {
            drafting.cancel();
        }
        select(null);
        refreshHeader();
    }

    private void refreshHeader() {
        header.show(layer, layer.isReadOnly() ? whyReadOnly : EditorNotice.of(layer));
        if (editable != layer.isEditable()) {
            editable = layer.isEditable();
            getSite().getService(IEvaluationService.class).requestEvaluation("org.isnad.ui.layerWritable");
        }
        setPartName(getEditorInput().getName());
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public boolean isDirty() {
        return layer.project().isDirty(layer);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Outcome<Void> saved = layer.project().save(layer);
        ProblemDialogs.show(getSite().getShell(), EditorMessages.Editor_notSaved, saved.problems());
        if (saved.hasErrors()) {
            monitor.setCanceled(true);
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == OpenLayer.class) {
            return type.cast(layer);
        }
        if (type == IContentOutlinePage.class) {
            return type.cast(new LayerOutlinePage(layer));
        }
        if (type == OverlayHost.class) {
            return type.cast(overlays);
        }
        return type == TextPlace.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        disposables.close();
        if (layer != null && EditorSurroundings.isLast(this)) {
            layer.project().close(layer);
        }
        super.dispose();
    }
}
