package org.isnad.core.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;

/** What an import brings into a project besides articles: types of other tools, actors and issues, whole layers. */
public final class Intake {

    private final Project project;
    private final TypeSystemFile types;
    private final LayerStore layers;

    Intake(Project project, TypeSystemFile types, LayerStore layers) {
        this.project = project;
        this.types = types;
        this.layers = layers;
    }

    /**
     * Makes types known, so that layers with them can be opened; {@code typesystem.xml} has them when something is saved.
     * Problem: {@code project.types} where they contradict those that are there; then nothing is changed.
     */
    public Outcome<Void> types(TypeSystem more) {
        return types.add(more, project.resources().getPackageRegistry());
    }

    /** Adds actors and issues that are in no corpus yet and whose identifiers are free; saved with the corpus. */
    public void entries(List<Actor> actors, List<Issue> issues) {
        if (actors.isEmpty() && issues.isEmpty()) {
            return;
        }
        Corpus corpus = project.corpus();
        corpus.getActors().addAll(actors);
        corpus.getIssues().addAll(issues);
        Set<EObject> fresh = new LinkedHashSet<>(actors);
        fresh.addAll(issues);
        project.changed(CoreMessages.text("journal.entries-added", fresh.size()), fresh);
    }

    /**
     * Writes a layer as it is, and registers its annotator.
     *
     * @param layer of the text of the article; given ids and members as saving does
     * @return with problem {@code layer.name}, {@code layer.exists}, {@code layer.locked} or an error of the disk where it was
     *     not written
     */
    public Outcome<Void> layer(Article article, String annotator, CasXmiResource layer) {
        Outcome<Void> written =
                types.write().with(layers.write(article, annotator, layer).problems());
        if (!written.hasErrors()) {
            project.register(annotator);
        }
        return written;
    }
}
