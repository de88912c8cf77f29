package org.isnad.exchange.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.duplicate.TextSource;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.LayerReader;
import org.isnad.core.project.LayerSnapshot;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;

/**
 * A project as it was when it was taken, read one layer at a time by any one thread; every layer is a copy that may be changed.
 */
final class ReleaseSource {

    private final Project project;
    private final TakenCorpus taken;
    private final TypeSystem types;
    private final LayerSnapshot<Supplier<Outcome<CasXmiResource>>> layers;
    private Corpus corpus;

    private ReleaseSource(Project project) {
        this.project = project;
        taken = new TakenCorpus(project.corpus());
        types = project.typeSystem();
        EPackage.Registry registry = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
        registry.putAll(project.resources().getPackageRegistry());
        layers = LayerSnapshot.take(
                project, article -> true, name -> true, (article, name) -> true, (article, name, resource) -> {
                    boolean ours = resource.getResourceSet() != project.resources();
                    return ours ? () -> Outcome.of(resource) : copy(resource, article, name, registry);
                });
    }

    /** To be called by the thread that owns the project, which it does not hold up long: the work is left to the reader. */
    static ReleaseSource take(Project project) {
        return new ReleaseSource(project);
    }

    private static Supplier<Outcome<CasXmiResource>> copy(
            CasXmiResource open, String article, String annotator, EPackage.Registry registry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            open.save(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> {
            ResourceSetImpl set = new ResourceSetImpl();
            set.setPackageRegistry(registry);
            return LayerReader.parse(bytes.toByteArray(), annotator + ".xmi", article, annotator, set);
        };
    }

    /** A copy, to be changed as the release needs it. */
    Corpus corpus() {
        if (corpus == null) {
            corpus = taken.copy();
            // Articles that are in no resource would be looked up in the project.
            new ResourceImpl(URI.createURI("release:/corpus")).getContents().add(corpus);
        }
        return corpus;
    }

    Path folder() {
        return project.folder();
    }

    TypeSystem types() {
        return types;
    }

    TextSource texts(List<String> ids) {
        Map<String, Article> articles = new HashMap<>();
        corpus().getArticles().forEach(article -> articles.put(article.getId(), article));
        return new TextSource(ids, id -> text(articles.get(id)));
    }

    /** With {@code article.hash} where the bytes are not those that were imported. */
    Outcome<String> text(Article article) {
        return project.text(article);
    }

    /** Annotators who have a layer, gold last. */
    List<String> layers(Article article) {
        return layers.layers(article.getId());
    }

    Outcome<CasXmiResource> layer(Article article, String annotator) {
        return layers.layer(article.getId(), annotator).then(Supplier::get);
    }

    /** A layer as writers see it. */
    OpenLayer open(Article article, String annotator, CasXmiResource resource) {
        return OpenLayer.detached(project, article, annotator, resource);
    }

    /** Actors by their identifiers, with their places in the registry. */
    Map<String, Integer> actorNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        corpus().getActors().forEach(actor -> numbers.putIfAbsent(actor.getId(), numbers.size()));
        return numbers;
    }
}
