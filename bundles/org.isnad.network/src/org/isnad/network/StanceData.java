package org.isnad.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.LayerSnapshot;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.model.cas.Sofa;
import org.isnad.model.corpus.Article;

/**
 * The stances of one layer of each article.
 *
 * @param withheld layers that the reader may not see yet
 */
public record StanceData(List<Stance> stances, int withheld) {

    public StanceData {
        stances = List.copyOf(stances);
    }

    /** What is read of a project, taken by the thread that owns it; any thread reads it. */
    public static final class Snapshot {

        private final Map<String, Document> documents = new HashMap<>();
        private final List<String> order = new ArrayList<>();
        private final LayerSnapshot<List<Stance>> layers;
        private final String layer;

        private Snapshot(Project project, String layer, Blinding blinding) {
            this.layer = layer;
            for (Article article : project.corpus().getArticles()) {
                documents.put(article.getId(), Document.of(article));
                order.add(article.getId());
            }
            layers = LayerSnapshot.take(
                    project,
                    article -> true,
                    layer::equals,
                    (article, annotator) -> blinding == null || blinding.mayRead(article, annotator),
                    (article, annotator, resource) -> StanceReader.read(
                            documents.get(article),
                            annotator,
                            resource.getContents(),
                            resource.sofa().map(Sofa::getSofaString).orElse("")));
        }

        /**
         * @param layer annotator, or "gold"
         * @param blinding who may read what; null for everything
         */
        public static Snapshot take(Project project, String layer, Blinding blinding) {
            return new Snapshot(project, layer, blinding);
        }

        /** What was read when the work is cancelled; layers that cannot be read are problems. */
        public Outcome<StanceData> read(Monitor monitor) {
            List<Stance> stances = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            monitor.beginTask("", order.size());
            for (String article : order) {
                if (monitor.isCanceled()) {
                    break;
                }
                if (layers.layers(article).contains(layer)) {
                    Outcome<List<Stance>> read = layers.layer(article, layer);
                    problems.addAll(read.problems());
                    read.toOptional().ifPresent(stances::addAll);
                }
                monitor.worked(1);
            }
            monitor.done();
            return Outcome.of(new StanceData(stances, layers.withheld()), problems);
        }
    }

    /** The values of a variable that occur. */
    public Set<String> values(Variable variable, Names names) {
        return stances.stream()
                .map(stance -> variable.value(stance, names))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
