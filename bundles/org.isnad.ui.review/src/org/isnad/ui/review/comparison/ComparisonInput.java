package org.isnad.ui.review.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.OpenProject;
import org.isnad.ui.look.Images;

/**
 * Layers of one article that are to be compared; it survives the end of the session.
 *
 * @param folder of the project, absolute
 * @param article identifier of the article
 * @param layers names of annotators or "gold", in the order in which they are shown
 */
public record ComparisonInput(Path folder, String article, List<String> layers)
        implements IEditorInput, IPersistableElement {

    public static final String FACTORY = "org.isnad.ui.review.comparisonInput";

    private static final String SEPARATOR = "\n";

    public ComparisonInput {
        folder = folder.toAbsolutePath().normalize();
        Objects.requireNonNull(article);
        layers = List.copyOf(new LinkedHashSet<>(layers));
    }

    /** Made again from what was kept; null where that is broken. */
    static ComparisonInput of(IMemento memento) {
        String folder = memento.getString("folder");
        String article = memento.getString("article");
        String layers = memento.getString("layers");
        return folder == null || article == null || layers == null
                ? null
                : new ComparisonInput(Path.of(folder), article, List.of(layers.split(SEPARATOR)));
    }

    /** Some layers, filled up with others of the article where there are not two. */
    public static List<String> layers(Project project, Article article, Collection<String> wanted) {
        Set<String> layers = new LinkedHashSet<>(wanted);
        for (String other : project.layers(article)) {
            if (layers.size() < 2) {
                layers.add(other);
            }
        }
        return new ArrayList<>(layers);
    }

    /** The project, when it is the one that is open. */
    public Optional<Project> project() {
        return OpenProject.get()
                .project()
                .filter(project -> project.folder().toAbsolutePath().normalize().equals(folder));
    }

    /** The article, while its project is open and has it. */
    public Optional<Article> found() {
        return project().flatMap(open -> open.article(article));
    }

    @Override
    public boolean exists() {
        return found().isPresent();
    }

    @Override
    public String getName() {
        String title =
                found().map(Article::getTitle).filter(known -> !known.isBlank()).orElse(article);
        return NLS.bind(ComparisonMessages.Editor_name, title);
    }

    @Override
    public String getToolTipText() {
        return getName() + "\n" + layers.stream().map(LayerNames::label).collect(Collectors.joining(" · "));
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor("compare");
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
        memento.putString("layers", String.join(SEPARATOR, layers));
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
