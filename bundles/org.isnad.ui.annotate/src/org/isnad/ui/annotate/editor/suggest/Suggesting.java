package org.isnad.ui.annotate.editor.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.edit.Edit;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.suggest.AcceptSuggestions;
import org.isnad.core.suggest.RefuseSuggestions;
import org.isnad.core.suggest.Suggestions;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.choice.ChoiceBox;
import org.isnad.ui.annotate.editor.place.ReadingOrder;
import org.isnad.ui.canvas.MarkLayer;
import org.isnad.ui.canvas.draw.ItemPlace;

/**
 * The suggestions in an article editor: shown in the text and counted in a bar, gone through, accepted and refused. They
 * are items of the machine's layer; the workbench's selection may be one of them.
 */
public final class Suggesting {

    /** In milliseconds; edits come in bursts. */
    private static final int SETTLING = 60;

    private final ArticleEditor editor;
    private final SuggestionBar bar;
    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private SuggestionDrawing drawing;
    private SuggestionWork work;
    private Debounce refreshing;
    private List<Item> open = List.of();

    /** Makes the bar, which is there while there are suggestions. */
    public Suggesting(ArticleEditor editor, Composite parent) {
        this.editor = editor;
        bar = new SuggestionBar(parent, this);
    }

    /** Begins, once the editor has its canvas; call again when the editor shows another layer. */
    public void show() {
        if (drawing == null) {
            drawing = new SuggestionDrawing(editor.canvas());
            refreshing = new Debounce(editor.canvas(), SETTLING, this::refresh);
            work = new SuggestionWork(editor);
            listening.add(AnnotationPreferences.get().onChange(this::preferencesChanged)::close);
            listening.add(listeningToProject::close);
            listening.add(work::close);
        }
        listeningToProject.close();
        Project project = editor.layer().project();
        listeningToProject.add(project.edits().onChange(this::edited)::close);
        listeningToProject.add(project.suggestions().onChange(article -> {
            if (article == editor.layer().article()) {
                refreshing.request();
            }
        })::close);
        refresh();
        if (isOn()) {
            work.start();
        }
    }

    /** Ends; the bar goes with its parent. */
    public void close() {
        listening.close();
    }

    /** Those that wait, in text order. */
    public List<Item> open() {
        return open;
    }

    /** The suggestion that is selected. */
    public Optional<Item> selected() {
        return editor.selected().any().filter(this::has);
    }

    public boolean has(Object item) {
        return open.stream().anyMatch(one -> one == item);
    }

    /** Whether this user wants suggestions in this project, and the layer is his to write. */
    public boolean isOn() {
        OpenLayer layer = editor.layer();
        return AnnotationPreferences.get().suggests()
                && !layer.project().corpus().isSuggestionsOff()
                && layer.isEditable()
                && !layer.annotator().equals(Project.GOLD);
    }

    /** Has suggestions made anew. */
    public void again() {
        if (isOn()) {
            work.start();
        } else {
            editor.refuse(SuggestMessages.Off);
        }
    }

    /** Selects the next or previous one after what is selected, or after the caret. */
    public void step(boolean forward) {
        AnnotationPreferences preferences = AnnotationPreferences.get();
        if (preferences.hiddenLayers().contains(MarkLayer.SUGGESTIONS.name())) {
            preferences.setLayerShown(MarkLayer.SUGGESTIONS.name(), true);
        }
        ReadingOrder order = new ReadingOrder(open);
        selected()
                .flatMap(item -> order.beside(item, forward))
                .or(() -> order.beside(editor.canvas().getCaretOffset(), forward))
                .ifPresentOrElse(this::select, () -> editor.refuse(SuggestMessages.None));
    }

    /** Selects one and says what it is. */
    public void select(Item item) {
        editor.selectAt(item);
        bar.show(open, item, editor);
    }

    /** Accepts the selected one, and selects the next; where none is selected, the one at the caret or the next is. */
    public void accept() {
        decide(item -> new AcceptSuggestions(editor.layer(), List.of(item)));
    }

    /** Refuses the selected one, and selects the next. */
    public void refuse() {
        decide(item -> new RefuseSuggestions(editor.layer(), List.of(item)));
    }

    /** Accepts the selected one and selects what it became; false where none is selected. */
    public boolean acceptAndOpen() {
        Item item = selected().orElse(null);
        if (item == null) {
            return false;
        }
        AcceptSuggestions edit = new AcceptSuggestions(editor.layer(), List.of(item));
        if (editor.run(edit)) {
            refresh();
            edit.accepted().stream().findFirst().ifPresent(editor::selectAt);
        }
        return true;
    }

    /** Accepts several as one step. */
    public void accept(List<? extends Item> some) {
        AcceptSuggestions edit = new AcceptSuggestions(editor.layer(), some);
        if (editor.run(edit)) {
            editor.select(null);
            refresh();
            editor.say(NLS.bind(SuggestMessages.Accepted, edit.accepted().size()));
        }
    }

    /** Accepts those in the selected text; with nothing selected asks which. */
    void acceptSeveral() {
        TextRange selection = editor.selectedRange();
        List<Item> here = selection.isEmpty() ? open : in(selection, item -> true);
        if (here.isEmpty()) {
            editor.refuse(SuggestMessages.None);
        } else if (!selection.isEmpty()) {
            accept(here);
        } else {
            Bulk bulk = new Bulk(editor);
            ChoiceBox<List<Item>> box = new ChoiceBox<>(
                    editor.canvas(), SuggestMessages.Accept_title, bulk.rightToLeft(), bulk::offers, this::accept);
            editor.opened(box);
            box.open(editor.mentions().placeOf(selection), "");
        }
    }

    /** Those that touch a range and fit. */
    public List<Item> in(TextRange range, Predicate<Item> fit) {
        return open.stream()
                .filter(fit)
                .filter(item -> ItemPlace.of(item)
                        .filter(place -> place.begin() < range.end() && range.begin() < place.end())
                        .isPresent())
                .toList();
    }

    private interface Decision {
        Edit on(Item item);
    }

    private void decide(Decision decision) {
        Item item = selected().orElse(null);
        if (item == null) {
            atCaret().ifPresentOrElse(this::select, () -> step(true));
            return;
        }
        Item next = new ReadingOrder(open).beside(item, true).orElse(item);
        String nextKey = Suggestions.key(next);
        if (!editor.run(decision.on(item))) {
            return;
        }
        refresh();
        Optional<Item> after = open.stream()
                .filter(one -> Suggestions.key(one).equals(nextKey))
                .findFirst();
        after.or(() -> atOrAfter(item)).ifPresentOrElse(this::select, () -> editor.select(null));
    }

    private Optional<Item> atOrAfter(Item gone) {
        int begin = ItemPlace.of(gone).map(TextRange::begin).orElse(0);
        return new ReadingOrder(open).beside(begin, true);
    }

    private Optional<Item> atCaret() {
        int caret = editor.canvas().getCaretOffset();
        List<Item> here = new ArrayList<>(in(new TextRange(caret, caret + 1), item -> true));
        here.sort((one, other) -> length(one) - length(other));
        return here.stream().findFirst();
    }

    private static int length(Item item) {
        return ItemPlace.of(item).map(TextRange::length).orElse(Integer.MAX_VALUE);
    }

    private void edited() {
        Project project = editor.layer().project();
        boolean registry =
                project.edits().lastAffected().contains(project.corpus().eResource());
        if (registry && isOn()) {
            work.request();
        }
        refreshing.request();
    }

    private void preferencesChanged() {
        refreshing.request();
        if (isOn()
                && editor.layer()
                        .project()
                        .suggestions()
                        .all(editor.layer().article())
                        .isEmpty()) {
            work.request();
        }
    }

    /** Shows what waits now; a selected suggestion that is made anew stays selected. */
    private void refresh() {
        OpenLayer layer = editor.layer();
        Item before = selected().orElse(null);
        open = isOn() ? layer.project().suggestions().open(layer) : List.of();
        drawing.show(layer, open);
        editor.suggested(open);
        if (before != null && !has(before)) {
            String key = Suggestions.key(before);
            Item again = open.stream()
                    .filter(one -> Suggestions.key(one).equals(key))
                    .findFirst()
                    .orElse(null);
            editor.select(again);
        }
        bar.show(open, selected().orElse(null), editor);
    }

    /** The bar follows the selection. */
    public void selectionChanged(EObject item) {
        if (drawing != null) {
            bar.show(open, has(item) ? (Item) item : null, editor);
        }
    }
}
