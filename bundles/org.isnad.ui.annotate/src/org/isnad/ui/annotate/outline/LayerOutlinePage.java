package org.isnad.ui.annotate.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.Selections;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.look.Images;

/**
 * The outline of a layer, for the editor to give as its {@link IContentOutlinePage}. What is selected here are the model's own
 * items (an actor stands for itself); items selected elsewhere are selected here too.
 */
public final class LayerOutlinePage extends Page implements IContentOutlinePage {

    /** A group with more members stays closed until the user opens it. */
    private static final int OPEN_LIMIT = 300;

    private final OpenLayer layer;
    private final LayerTree tree = new LayerTree();
    private final Disposables listening = new Disposables();
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private TreeViewer viewer;
    private boolean following;

    public LayerOutlinePage(OpenLayer layer) {
        this.layer = layer;
    }

    @Override
    public void createControl(Composite parent) {
        // Without a horizontal scroll bar: GTK would show the left end of a wide tree, where Arabic labels end.
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(tree);
        ItemLabels labels = new ItemLabels(layer.project().corpus(), layer.text());
        viewer.setLabelProvider(new LayerTreeLabels(tree, labels));
        viewer.addSelectionChangedListener(event -> tell());
        tree.read(layer);
        viewer.setInput(layer);
        openGroups();
        Debounce refreshing = new Debounce(viewer.getControl(), 150, this::refresh);
        listening.add(layer.project().edits().onChange(refreshing::request)::close);
        listening.add(layer.project().suggestions().onChange(article -> refreshing.request())::close);
        listening.add(AnnotationPreferences.get().onChange(refreshing::request)::close);
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        site.setSelectionProvider(this);
        Action questions = new Action(Messages.Outline_questions, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                tree.setOnlyNoted(isChecked());
                refresh();
                openGroups();
            }
        };
        questions.setImageDescriptor(Images.descriptor("question"));
        site.getActionBars().getToolBarManager().add(questions);
        ISelectionListener follower = this::follow;
        site.getPage().addPostSelectionListener(follower);
        listening.add(() -> site.getPage().removePostSelectionListener(follower));
    }

    @Override
    public Control getControl() {
        return viewer == null ? null : viewer.getControl();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        if (viewer == null) {
            return StructuredSelection.EMPTY;
        }
        Stream<?> nodes = viewer.getStructuredSelection().stream();
        List<?> objects =
                nodes.map(this::object).filter(Objects::nonNull).distinct().toList();
        return new StructuredSelection(objects);
    }

    @Override
    public void setSelection(ISelection selection) {
        List<Item> items = Selections.all(selection, Item.class).stream()
                .filter(this::isShown)
                .toList();
        viewer.setSelection(new StructuredSelection(items), true);
    }

    /** Shows what is selected in another part without telling it as a choice made here. */
    private void follow(IWorkbenchPart part, ISelection selection) {
        boolean here = part instanceof OutlineView;
        if (here || viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        if (Selections.all(selection, Item.class).stream().anyMatch(this::isShown)) {
            following = true;
            try {
                setSelection(selection);
            } finally {
                following = false;
            }
        }
    }

    private boolean isShown(Item item) {
        return item.eResource() == layer.resource() || tree.isSuggestion(item);
    }

    private void tell() {
        if (!following) {
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    private Object object(Object node) {
        if (node instanceof Part part) {
            return part.span();
        }
        if (node instanceof ActorEntry entry) {
            return layer.project().corpus().getActors().stream()
                    .filter(actor -> entry.id().equals(actor.getId()))
                    .findFirst()
                    .orElse(null);
        }
        return node instanceof Item ? node : null;
    }

    private void refresh() {
        following = true;
        try {
            List<Group> empty = Stream.of(Group.values())
                    .filter(group -> tree.count(group) == 0)
                    .toList();
            tree.read(layer);
            viewer.refresh();
            open(empty);
        } finally {
            following = false;
        }
    }

    private void openGroups() {
        open(List.of(Group.values()));
    }

    private void open(List<Group> groups) {
        for (Group group : groups) {
            if (tree.count(group) <= OPEN_LIMIT) {
                viewer.setExpandedState(group, true);
            }
        }
    }
}
