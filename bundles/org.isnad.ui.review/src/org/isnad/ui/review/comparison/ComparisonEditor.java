package org.isnad.ui.review.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.canvas.ScrollGroup;

/** Shows layers of one article beside each other. */
public final class ComparisonEditor extends EditorPart {

    private final List<LayerPane> panes = new ArrayList<>();

    /** A comparison that is open and shows all these layers of an article. */
    public static Optional<IEditorPart> find(
            IWorkbenchPage page, Project project, Article article, Collection<String> layers) {
        ComparisonInput wanted = new ComparisonInput(project.folder(), article.getId(), List.of());
        return Arrays.stream(page.getEditorReferences())
                .map(reference -> reference.getEditor(true))
                .filter(editor -> editor != null
                        && editor.getEditorInput() instanceof ComparisonInput input
                        && input.folder().equals(wanted.folder())
                        && input.article().equals(wanted.article())
                        && input.layers().containsAll(layers))
                .findFirst();
    }

    /** Shows a place, and what the annotators have there emphasised. */
    public void reveal(Map<String, String> items, int begin, int end) {
        panes.forEach(pane -> pane.canvas().reveal(begin, end));
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm row = new SashForm(parent, SWT.HORIZONTAL | SWT.LEFT_TO_RIGHT);
        ScrollGroup scrolling = new ScrollGroup();
        ComparisonInput input = (ComparisonInput) getEditorInput();
        for (String layer : input.layers()) {
            var opened = input.project().orElseThrow().layer(input.found().orElseThrow(), layer);
            LayerPane pane = new LayerPane(row);
            pane.show(opened.value());
            scrolling.add(pane.canvas());
            panes.add(pane);
        }
    }

    @Override
    public void setFocus() {
        panes.get(0).setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {}

    @Override
    public void doSaveAs() {}

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
