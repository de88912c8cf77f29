package org.isnad.ui.corpus.issues;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.isnad.core.registry.IssueTree;
import org.isnad.core.registry.Tally;
import org.isnad.core.registry.Tally.IssueCount;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;
import org.isnad.text.Folding;
import org.isnad.ui.Selections;
import org.isnad.ui.corpus.actors.RegistryMessages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.look.Images;

/** The right-to-left tree of issues with its counts; issues are dragged from one place to another. */
final class IssueTreeTable {

    private final TreeViewer viewer;
    private IssueTree issues;
    private Tally tally = new Tally();
    private String words = "";

    /** @param mover told what was dropped on what, on null for the top */
    IssueTreeTable(Composite parent, BiConsumer<List<Issue>, Issue> mover) {
        viewer = new TreeViewer(
                parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.RIGHT_TO_LEFT);
        viewer.setUseHashlookup(true);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        TreeViewerColumn label = column(RegistryMessages.Issues_label, 230);
        label.setLabelProvider(new NameLabels());
        count(RegistryMessages.Issues_favor, IssueCount::favor);
        count(RegistryMessages.Issues_against, IssueCount::against);
        count(RegistryMessages.Issues_neutral, IssueCount::neutral);
        count(RegistryMessages.Issues_all, IssueCount::all);
        viewer.setContentProvider(new Content());
        viewer.addFilter(new Named());
        ColumnViewerToolTipSupport.enableFor(viewer);
        tree.addListener(SWT.Resize, event -> tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed()) {
                tree.showColumn(tree.getColumn(0));
            }
        }));
        drag(mover);
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(Corpus corpus, Tally counted) {
        tally = counted;
        issues = corpus == null ? null : new IssueTree(corpus);
        Object[] open = viewer.getExpandedElements();
        var selected = viewer.getStructuredSelection();
        viewer.getTree().setRedraw(false);
        viewer.setInput(issues);
        viewer.setExpandedElements(open);
        viewer.setSelection(selected);
        viewer.getTree().setRedraw(true);
    }

    void recount(Tally counted) {
        tally = counted;
        viewer.refresh(true);
    }

    void filter(String text) {
        words = Folding.key(text);
        viewer.refresh();
        if (!words.isEmpty()) {
            viewer.expandAll();
        }
    }

    private TreeViewerColumn column(String title, int width) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(title);
        column.getColumn().setWidth(width);
        return column;
    }

    private void count(String title, ToIntFunction<IssueCount> part) {
        column(title, 62).setLabelProvider(ColumnLabelProvider.createTextProvider(issue -> {
            int count = part.applyAsInt(withAllBelow((Issue) issue));
            return count == 0 ? "" : Isolate.of(count);
        }));
    }

    private IssueCount withAllBelow(Issue issue) {
        return issues.withAllBelow(issue).stream()
                .map(each -> tally.issue(each.getId()))
                .reduce(IssueCount.NONE, IssueCount::plus);
    }

    private void drag(BiConsumer<List<Issue>, Issue> mover) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                Issue parent = parent(event);
                boolean fits = dragged().stream().noneMatch(issue -> IssueTree.isLoop(issue, parent));
                event.detail = fits && !dragged().isEmpty() ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            }

            @Override
            public void drop(DropTargetEvent event) {
                mover.accept(dragged(), parent(event));
            }
        });
    }

    private static List<Issue> dragged() {
        return Selections.all(LocalSelectionTransfer.getTransfer().getSelection(), Issue.class);
    }

    private static Issue parent(DropTargetEvent event) {
        return event.item instanceof Item item && item.getData() instanceof Issue issue ? issue : null;
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((IssueTree) input).roots().toArray();
        }

        @Override
        public Object[] getChildren(Object issue) {
            return issues.children((Issue) issue).toArray();
        }

        @Override
        public Object getParent(Object issue) {
            return ((Issue) issue).getParent();
        }

        @Override
        public boolean hasChildren(Object issue) {
            return !issues.children((Issue) issue).isEmpty();
        }
    }

    /** An issue stays in view when it or one below it holds the words. */
    private final class Named extends ViewerFilter {

        @Override
        public boolean select(Viewer shown, Object parent, Object issue) {
            return words.isEmpty()
                    || issues.withAllBelow((Issue) issue).stream().anyMatch(this::holds);
        }

        private boolean holds(Issue issue) {
            return Folding.key(issue.getLabel() + "\n" + issue.getLabelEn() + "\n" + issue.getDefinition())
                    .contains(words);
        }
    }

    private static final class NameLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object issue) {
            return ItemLabels.name((Issue) issue);
        }

        @Override
        public Image getImage(Object issue) {
            return Images.get(Images.ISSUE);
        }

        @Override
        public String getToolTipText(Object element) {
            Issue issue = (Issue) element;
            String english = Objects.requireNonNullElse(issue.getLabelEn(), "");
            String definition = Objects.requireNonNullElse(issue.getDefinition(), "");
            String both = (english + "\n" + definition).strip();
            return both.isEmpty() ? null : both;
        }
    }
}
