package org.isnad.ui.annotate.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditStack;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.ArticleInput;
import org.isnad.ui.Disposables;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.ReviewCommands;
import org.isnad.ui.TextPlace;
import org.isnad.ui.annotate.editor.choice.ChoiceBox;
import org.isnad.ui.annotate.editor.choice.Layouts;
import org.isnad.ui.annotate.editor.draw.ArticlePane;
import org.isnad.ui.annotate.editor.draw.LayerView;
import org.isnad.ui.annotate.editor.place.Edges;
import org.isnad.ui.annotate.editor.place.SelectionGrowth;
import org.isnad.ui.annotate.editor.place.TextUnits;
import org.isnad.ui.annotate.editor.statement.Drafting;
import org.isnad.ui.annotate.editor.step.Stepping;
import org.isnad.ui.annotate.editor.suggest.Suggesting;
import org.isnad.ui.annotate.outline.LayerOutlinePage;
import org.isnad.ui.annotate.preferences.Applied;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Selection;
import org.isnad.ui.canvas.draw.ItemPlace;
import org.isnad.ui.canvas.draw.OverlayHost;
import org.isnad.ui.label.Isolate;

/** Shows one layer of one article and lets a user annotate it; saved with the registry through the project. */
public final class ArticleEditor extends EditorPart implements TextPlace {

    /** The key context that is active while the editor is. */
    public static final String CONTEXT = "org.isnad.ui.annotate.articleContext";

    private final EditorSelection selection = new EditorSelection();
    private final Disposables disposables = new Disposables();
    private final ItemCycle cycle = new ItemCycle();
    private final Mentions mentions = new Mentions(this);
    private OpenLayer layer;
    private final SelectionGrowth growth = new SelectionGrowth();
    private final Stepping stepping = new Stepping(this);
    private Edges edges;
    private TextUnits units;
    private final Snapping snapping = new Snapping(this::applySnapping);
    private String warning = "";
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

    /** Where annotations may begin and end in this article. */
    public Edges edges() {
        if (edges == null) {
            edges = new Edges(layer.project().corpus(), layer.text());
            edges.setSnapping(snapping.isOn());
        }
        return edges;
    }

    /** Whether edges of annotations go to the edges of words. */
    public void setSnapping(boolean snaps) {
        snapping.set(snaps);
    }

    private void applySnapping() {
        edges().setSnapping(snapping.isOn());
    }

    /** Words, phrases and sentences of this article. */
    public TextUnits units() {
        if (units == null) {
            units = new TextUnits(layer.text());
        }
        return units;
    }

    public SelectionGrowth growth() {
        return growth;
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

    public Optional<Item> selectedItem() {
        return selection.item().filter(item -> item.eResource() == layer.resource());
    }

    /** Shows in overview and legend what is suggested now. */
    public void suggested(Collection<? extends Item> suggestions) {
        view.setSuggestions(suggestions);
    }

    /** What is selected: an item of the layer or a suggestion. */
    public Optional<Item> chosen() {
        return selection.item();
    }

    /** Selects an item, shows and emphasises it; null selects none. */
    public void select(Item item) {
        selection.setSelection(item == null ? StructuredSelection.EMPTY : new StructuredSelection(item));
        view.emphasise(item);
        suggesting.selectionChanged(item);
        if (item != null) {
            ItemPlace.of(item)
                    .filter(place -> place.end() <= layer.text().length())
                    .ifPresent(place -> canvas.reveal(place.begin(), place.end()));
            say(view.describe(List.of(item)));
        }
    }

    /** Shows and emphasises an item without selecting it. */
    public void point(Item item) {
        view.emphasise(item);
        ItemPlace.of(item)
                .filter(place -> place.end() <= layer.text().length())
                .ifPresent(place -> canvas.reveal(place.begin(), place.end()));
    }

    /** Selects an item and puts the caret at its begin, from where one walks on. */
    public void selectAt(Item item) {
        ItemPlace.of(item)
                .filter(place -> place.end() <= layer.text().length())
                .ifPresent(place -> canvas.setSelection(place.begin(), place.begin()));
        select(item);
    }

    /** Selects the innermost item at the caret, or the next outer one when that is selected; false where there is none. */
    public boolean selectAtCaret() {
        int caret = canvas.getCaretOffset();
        List<Object> keys = canvas.marksIn(Math.max(0, caret - 1), caret + 1).stream()
                .map(mark -> mark.key())
                .filter(Item.class::isInstance)
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return false;
        }
        select((Item) cycle.next(keys, selectedItem().orElse(null)));
        return true;
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
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(Isolate.of(reason));
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
        warning = opened.problems().stream().findFirst().map(Problem::message).orElse("");
    }

    @Override
    public void createPartControl(Composite parent) {
        // Never mirrored: GTK puts the children of a mirrored composite that was laid out before it had a size out of
        // sight.
        Composite area = new Composite(parent, SWT.LEFT_TO_RIGHT);
        area.setLayout(Layouts.compact(1));
        header = new ArticleHeader(area, !"en".equals(layer.article().getLanguage()), this::submit);
        suggesting = new Suggesting(this, area);
        drafting = new Drafting(this, area);
        ArticlePane pane = new ArticlePane(area);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = pane.canvas();
        view = new LayerView(pane);
        overlays = new OverlayHost(canvas);
        show(layer);
        disposables.add(Applied.to(pane, AnnotationPreferences.get())::close);
        disposables.add(snapping.follow(AnnotationPreferences.get())::close);
        listen();
        suggesting.show();
        new EditorSurroundings(this, selection).attach();
    }

    private void listen() {
        Project project = layer.project();
        EditStack edits = project.edits();
        ISelectionListener pageSelection = (part, selected) -> {
            Item item = part == this ? null : EditorSelection.itemOf(selected);
            if (item != null && (item.eResource() == layer.resource() || suggesting.has(item))) {
                select(item);
            }
        };
        disposables.add(edits.onChange(this::edited)::close);
        disposables.add(project.onChange(this::happened)::close);
        disposables.add(new EditorMouse(this).listen());
        disposables.add(canvas.onMarkClick(click -> clicked(click.keys())));
        disposables.add(
                () -> getSite().getPage().addSelectionListener(pageSelection),
                () -> getSite().getPage().removeSelectionListener(pageSelection));
        disposables.add(view::close);
        disposables.add(suggesting::close);
    }

    private void clicked(List<Object> keys) {
        List<Object> items = keys.stream().filter(Item.class::isInstance).toList();
        if (!items.isEmpty()) {
            select((Item) cycle.next(items, selectedItem().orElse(null)));
        }
    }

    private void edited() {
        boolean registry = layer.project()
                .edits()
                .lastAffected()
                .contains(layer.project().corpus().eResource());
        if (registry) {
            edges = null;
        }
        view.update(registry);
        drafting.layerChanged();
        selection.item().filter(item -> item.eResource() == null).ifPresent(gone -> select(null));
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
        edges = null;
        units = null;
        view.show(layer);
        overlays.layerShown(layer);
        if (drafting != null) {
            drafting.cancel();
        }
        select(null);
        refreshHeader();
    }

    private void refreshHeader() {
        header.show(layer, layer.isReadOnly() ? readOnlyReason() : EditorNotice.of(layer));
        if (editable != layer.isEditable()) {
            editable = layer.isEditable();
            getSite().getService(IEvaluationService.class).requestEvaluation("org.isnad.ui.layerWritable");
        }
        setPartName(getEditorInput().getName());
        firePropertyChange(PROP_DIRTY);
    }

    /** By the command, whose handler is where review is. */
    private void submit() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(ReviewCommands.SUBMIT, null);
        } catch (CommandException e) {
            warn(e.getLocalizedMessage());
        }
        canvas.setFocus();
    }

    private String readOnlyReason() {
        return warning.isEmpty() ? EditorMessages.Header_readOnly : warning;
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
        Outcome<Void> saved = ArticleEditors.save(layer);
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
