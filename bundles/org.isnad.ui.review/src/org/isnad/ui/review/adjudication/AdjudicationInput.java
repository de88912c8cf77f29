package org.isnad.ui.review.adjudication;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ArticleInput;
import org.isnad.ui.look.Images;

/** The article whose gold layer is made; it survives the end of the session. */
public record AdjudicationInput(Path folder, String article) implements IEditorInput, IPersistableElement {

    public static final String FACTORY = "org.isnad.ui.review.adjudicationInput";

    public AdjudicationInput(Project project, Article article) {
        this(project.folder().toAbsolutePath().normalize(), article.getId());
    }

    /** Made again from what was kept; null where that is broken. */
    static AdjudicationInput of(IMemento memento) {
        String folder = memento.getString("folder");
        String article = memento.getString("article");
        return folder == null || article == null ? null : new AdjudicationInput(Path.of(folder), article);
    }

    /** The project, when it is the one that is open. */
    public Optional<Project> project() {
        return gold().project();
    }

    /** The article, while its project is open and has it. */
    public Optional<Article> found() {
        return project().flatMap(open -> open.article(article));
    }

    private ArticleInput gold() {
        return new ArticleInput(folder, article, Project.GOLD);
    }

    @Override
    public boolean exists() {
        return found().isPresent();
    }

    @Override
    public String getName() {
        return NLS.bind(AdjudicationMessages.Editor_name, gold().getName());
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor("adjudicate");
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
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
