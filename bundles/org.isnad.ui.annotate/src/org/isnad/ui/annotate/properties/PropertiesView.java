package org.isnad.ui.annotate.properties;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.corpus.Corpus;
import org.isnad.ui.ActiveLayer;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;
import org.isnad.ui.Selections;
import org.isnad.ui.annotate.ItemSelection;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.label.Tags;

/** Shows and edits every feature of the item, actor, issue or article that is selected in another part. */
public final class PropertiesView extends ViewPart {

    public static final String ID = "org.isnad.ui.annotate.properties";

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private final ItemSelection selected = new ItemSelection();
    private PropertyForm form;
    private EClass shownType;
    private Project shownProject;
    private Subject subject;
    private ActiveLayer active;
    private Debounce refreshing;

    @Override
    public void createPartControl(Composite parent) {
        form = new PropertyForm(parent, Messages.Properties_nothing);
        getSite().setSelectionProvider(selected);
        active = new ActiveLayer(getSite().getPage());
        listening.add(active::close);
        refreshing = new Debounce(parent, 50, this::refresh);
        ISelectionListener follower = this::follow;
        listening.add(
                () -> getSite().getPage().addPostSelectionListener(follower),
                () -> getSite().getPage().removePostSelectionListener(follower));
        listening.add(active.onChange(refreshing::request)::close);
        listening.add(OpenProject.get().onChange(this::projectChanged)::close);
        listening.add(listeningToProject::close);
        listening.add(SaveNotice.before(getSite(), form::commit));
        projectChanged();
        follow(null, getSite().getPage().getSelection());
    }

    @Override
    public void setFocus() {
        form.control().setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    private void projectChanged() {
        listeningToProject.close();
        OpenProject.get().project().ifPresent(project -> {
            listeningToProject.add(project.edits().onChange(refreshing::request)::close);
            listeningToProject.add(project.onChange(event -> refreshing.request())::close);
        });
        show(null);
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            Selections.first(selection, EObject.class).flatMap(this::subject).ifPresent(this::show);
        }
    }

    /** Empty for what this view does not show, so that the last subject stays. */
    private Optional<Subject> subject(EObject object) {
        Project project = OpenProject.get().project().orElse(null);
        if (project == null || object.eResource() == null) {
            return Optional.empty();
        }
        if (object instanceof Item) {
            return project.openLayer(object.eResource())
                    .or(() -> suggestedFor(project, object))
                    .map(layer -> subject(layer, object));
        }
        return object.eContainer() instanceof Corpus corpus && corpus == project.corpus()
                ? Optional.of(new Subject(getSite().getShell(), project, null, object))
                : Optional.empty();
    }

    /** The active layer where the object is what the machine suggests for its article. */
    private Optional<OpenLayer> suggestedFor(Project project, EObject object) {
        return active.layer()
                .filter(layer -> layer.project() == project)
                .filter(layer -> project.suggestions().all(layer.article()).contains(object));
    }

    private Subject subject(OpenLayer layer, EObject object) {
        return new Subject(getSite().getShell(), layer.project(), layer, object);
    }

    private void show(Subject now) {
        if (subject != null && !Objects.equals(subject, now)) {
            form.commit();
        }
        subject = now;
        Project project = now == null ? null : now.project();
        EClass type = now == null ? null : now.object().eClass();
        if (type != shownType || project != shownProject) {
            shownType = type;
            shownProject = project;
            form.setFields(now == null ? List.of() : new Fields(now.corpus(), this::lead).of(type));
        }
        if (now != null) {
            form.show(now);
            String label = Tags.label(type);
            setContentDescription(now.isSuggestion() ? NLS.bind(Messages.Properties_suggested, label) : label);
        }
    }

    /** An item that was removed, or whose layer was closed, is shown no longer; undo may bring it back by selection. */
    private void refresh() {
        if (subject != null) {
            show(subject(subject.object()).orElse(null));
        }
    }

    private void lead(EObject item) {
        selected.setSelection(new StructuredSelection(item));
        if (item instanceof Span span) {
            active.editor().ifPresent(editor -> ArticleEditors.reveal(editor, span.getBegin(), span.getEnd()));
        }
        subject(item).ifPresent(this::show);
    }
}
