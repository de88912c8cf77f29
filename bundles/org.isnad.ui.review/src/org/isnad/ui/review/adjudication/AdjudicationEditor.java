package org.isnad.ui.review.adjudication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.isnad.core.edit.Edit;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.ProjectEvent;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Article;
import org.isnad.review.adjudicate.Unit;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.TextPlace;
import org.isnad.ui.label.Isolate;

/**
 * Where a reviewer settles an article: unit by unit, each by one key, into the gold layer. It saves gold alone, with the
 * registry, as the article's editor does.
 */
public final class AdjudicationEditor extends EditorPart implements TextPlace {

    public static final String ID = "org.isnad.ui.review.adjudication";

    /** The key context that is active while the editor is and no text is typed in it. */
    public static final String CONTEXT = "org.isnad.ui.review.adjudicationContext";

    /** The key context of putting a reading together. */
    public static final String MERGE_CONTEXT = "org.isnad.ui.review.mergeContext";

    private static final int DELAY = 150;

    private final Disposables disposables = new Disposables();
    private Session session;
    private List<Problem> warnings = List.of();
    private Desk desk;
    private Actions actions;
    private Debounce aligning;
    private IContextActivation keys;
    private IContextActivation mergeKeys;

    Desk desk() {
        return desk;
    }

    Session session() {
        return session;
    }

    /** Does what a command, a button or a key wants. */
    public void perform(Action action, String value) {
        say("");
        actions.perform(action, value);
        showKeys();
    }

    /** The unit at hand. */
    public Optional<Unit> unit() {
        return desk.atHand();
    }

    /** The layer that is made. */
    public OpenLayer gold() {
        return session.gold();
    }

    /** How many units wait for a decision. */
    public int open() {
        return desk.queue().open();
    }

    /** Makes a unit the one at hand; nothing where there is none of this key. */
    public void select(String key) {
        session.unit(key).ifPresent(unit -> desk.select(unit.key()));
        showKeys();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Optional<Article> article = input instanceof AdjudicationInput of ? of.found() : Optional.empty();
        if (article.isEmpty()) {
            throw new PartInitException(AdjudicationMessages.Editor_input);
        }
        Project project = ((AdjudicationInput) input).project().orElseThrow();
        Outcome<Session> opened = busy(() -> Session.open(project, article.get()));
        if (!opened.isPresent()) {
            throw new PartInitException(ProblemDialogs.status(opened.problems()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = opened.value();
        warnings = opened.problems();
    }

    @Override
    public void createPartControl(Composite parent) {
        boolean rightToLeft = !"en".equals(session.article().getLanguage());
        desk = new Desk(parent, rightToLeft, this::perform);
        actions = new Actions(this);
        aligning = new Debounce(parent, DELAY, this::align);
        Project project = session.project();
        disposables.add(project.edits().onChange(this::edited)::close);
        disposables.add(project.onChange(this::happened)::close);
        desk.show(session);
        activateKeys();
        menu();
        actions.mergeAtFirst();
        warnings.stream().findFirst().ifPresent(problem -> refuse(problem.message()));
    }

    private void activateKeys() {
        keys = contexts().activateContext(CONTEXT);
        var note = desk.bar().note();
        note.addListener(SWT.FocusIn, event -> {
            contexts().deactivateContext(keys);
            leaveMergeKeys();
        });
        note.addListener(SWT.FocusOut, event -> {
            keys = contexts().activateContext(CONTEXT);
            showKeys();
        });
        note.addListener(SWT.KeyDown, this::noteKey);
    }

    /** Enter and Escape leave the note; what stands in it goes with the next decision. */
    private void noteKey(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter || event.keyCode == SWT.ESC) {
            event.doit = false;
            setFocus();
        }
    }

    private IContextService contexts() {
        return getSite().getService(IContextService.class);
    }

    private void showKeys() {
        if (desk.isMerging() && mergeKeys == null) {
            mergeKeys = contexts().activateContext(MERGE_CONTEXT);
        } else if (!desk.isMerging()) {
            leaveMergeKeys();
        }
    }

    private void leaveMergeKeys() {
        if (mergeKeys != null) {
            contexts().deactivateContext(mergeKeys);
            mergeKeys = null;
        }
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        var table = desk.queuePane().table().viewer();
        getEditorSite().registerContextMenu(ID, menu, table, false);
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        desk.cards().setMenu(menu.createContextMenu(desk.cards()));
    }

    /** Runs an edit; says why when it is refused. */
    boolean run(Edit edit) {
        PartsChoice making = desk.leave();
        Outcome<Void> outcome = session.project().edits().run(edit);
        if (outcome.hasErrors()) {
            desk.resume(making);
            refuse(outcome.problems().get(0).message());
            return false;
        }
        say(edit.label());
        return true;
    }

    /** Says in the status line why something was not done. */
    void refuse(String reason) {
        getSite().getShell().getDisplay().beep();
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(Isolate.of(reason));
    }

    /** Says in the status line what was done. */
    void say(String message) {
        var line = getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(null);
        line.setMessage(message.isEmpty() ? message : Isolate.of(message));
    }

    private void edited() {
        if (busy(session::edited)) {
            desk.refresh();
            showKeys();
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void happened(ProjectEvent event) {
        if (event.article() == session.article()) {
            aligning.request();
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Layers were opened, closed or read again. */
    private void align() {
        if (desk != null && session.project().article(session.article().getId()).isPresent()) {
            busy(session::align);
            desk.refresh();
            showKeys();
        }
    }

    /** Does what takes its time in a long article, since it reads what the UI thread owns. */
    private static <T> T busy(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        BusyIndicator.showWhile(Display.getCurrent(), () -> result.set(work.get()));
        return result.get();
    }

    @Override
    public void setFocus() {
        desk.cards().setFocus();
        if (actions != null) {
            actions.adopt();
        }
    }

    @Override
    public void reveal(int begin, int end) {
        session.plan().units().stream()
                .filter(unit -> unit.begin() <= begin && end <= unit.end())
                .reduce((outer, inner) -> inner)
                .ifPresent(unit -> select(unit.key()));
    }

    @Override
    public boolean isDirty() {
        return session.project().isDirty(session.gold());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Outcome<Void> saved = session.project().save(session.gold());
        ProblemDialogs.show(getSite().getShell(), AdjudicationMessages.Dialog_notSaved, saved.problems());
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
            return type.cast(session.gold());
        }
        if (type == Item.class) {
            return type.cast(unit().flatMap(desk::item).orElse(null));
        }
        return type == TextPlace.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        disposables.close();
        if (session != null) {
            Project project = session.project();
            if (!isOpenElsewhere(session.gold())) {
                project.close(session.gold());
            }
            session.borrowed().stream()
                    .filter(layer -> !isOpenElsewhere(layer) && !project.isDirty(layer))
                    .forEach(project::close);
        }
        super.dispose();
    }

    private boolean isOpenElsewhere(OpenLayer layer) {
        return Arrays.stream(getSite().getPage().getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .filter(editor -> editor != this)
                .anyMatch(editor ->
                        ArticleEditors.layer(editor).filter(layer::equals).isPresent());
    }
}
