package org.isnad.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;

/**
 * One layer of one article, as an editor gets it; it survives the end of the session.
 *
 * @param folder of the project, absolute
 * @param article identifier of the article
 * @param layer annotator, or "gold"
 */
public record ArticleInput(Path folder, String article, String layer) implements IEditorInput, IPersistableElement {

    public static final String FACTORY = "org.isnad.ui.articleInput";

    public ArticleInput {
        folder = folder.toAbsolutePath().normalize();
        Objects.requireNonNull(article);
        Objects.requireNonNull(layer);
    }

    public ArticleInput(Project project, Article article, String layer) {
        this(project.folder(), article.getId(), layer);
    }

    /** The project, when it is the one that is open. */
    public Optional<Project> project() {
        return OpenProject.get()
                .project()
                .filter(project -> project.folder().toAbsolutePath().normalize().equals(folder));
    }

    /** Opens the layer where who sits here may read it now; the annotator's own is created where there is none yet. */
    public Outcome<OpenLayer> open() {
        Optional<Project> project = project();
        Optional<Article> found = project.flatMap(open -> open.article(article));
        if (found.isEmpty()) {
            String message = NLS.bind(Messages.ArticleInput_gone, Isolate.of(article), Isolate.of(folder.toString()));
            return Outcome.failed(Problem.error("article.none", message, Place.article(article), ""));
        }
        // An editor that is restored at the start did not go through those who ask.
        Optional<Problem> refusal =
                ArticleEditors.blinding(project.get(), found.get()).refusal(article, layer);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        boolean own = ActiveAnnotator.get().id().filter(layer::equals).isPresent();
        return own
                ? project.get().layerOrNew(found.get(), layer)
                : project.get().layer(found.get(), layer);
    }

    @Override
    public boolean exists() {
        return project().flatMap(open -> open.article(article)).isPresent();
    }

    @Override
    public String getName() {
        return project()
                .flatMap(open -> open.article(article))
                .map(Article::getTitle)
                .filter(title -> !title.isBlank())
                .orElse(article);
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.ArticleInput_toolTip, getName(), Isolate.of(layer));
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor(Images.ARTICLE);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("folder", folder.toString());
        memento.putString("article", article);
        memento.putString("layer", layer);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
