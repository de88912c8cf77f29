package org.isnad.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.search.CorpusSnapshot.SnapshotLayer;
import org.isnad.text.TextRange;

/** One search over a snapshot, in any thread; one text or layer is in memory at a time. */
public final class CorpusSearch {

    /** No list of hits is longer: nobody reads more, and memory is bounded. */
    public static final int MOST_HITS = 100_000;

    private final CorpusSnapshot snapshot;
    private final Consumer<List<Hit>> batches;
    private final Monitor monitor;
    private final List<Problem> problems = new ArrayList<>();
    private int articles;
    private int layers;
    private int hits;

    private CorpusSearch(CorpusSnapshot snapshot, Consumer<List<Hit>> batches, Monitor monitor) {
        this.snapshot = snapshot;
        this.batches = batches;
        this.monitor = monitor;
    }

    /**
     * Looks for a query in the order of the corpus and of the text.
     *
     * @param batches gets the hits of an article, or of a layer, in the calling thread; never none
     * @return without a value where the query cannot be run; files that cannot be read are problems beside the value
     */
    public static Outcome<SearchReport> run(
            CorpusSnapshot snapshot, Query query, Consumer<List<Hit>> batches, Monitor monitor) {
        CorpusSearch search = new CorpusSearch(snapshot, batches, monitor);
        monitor.beginTask(
                SearchMessages.text("search.task"), snapshot.articles().size());
        try {
            return query instanceof TextQuery text ? search.texts(text) : search.items((ItemQuery) query);
        } finally {
            monitor.done();
        }
    }

    private Outcome<SearchReport> texts(TextQuery query) {
        return TextFinder.of(query).then(finder -> {
            for (SearchedArticle article : snapshot.articles()) {
                if (isOver()) {
                    break;
                }
                Outcome<List<Hit>> found = snapshot.text(article).then(text -> finder.find(text, monitor)
                        .then(ranges -> Outcome.of(ranges.stream()
                                .map(range -> hit(article, null, null, text, range, Context.hit(text, range)))
                                .toList())));
                if (found.problems().stream().anyMatch(problem -> problem.code().startsWith("search.regex"))) {
                    return Outcome.failed(found.problems());
                }
                problems.addAll(found.problems());
                found.toOptional().ifPresent(this::give);
                articles++;
                monitor.worked(1);
            }
            return report();
        });
    }

    private Outcome<SearchReport> items(ItemQuery query) {
        return query.test(snapshot.registry()).then(test -> {
            for (SearchedArticle article : snapshot.articles()) {
                for (String annotator : isOver() ? List.<String>of() : snapshot.layers(article)) {
                    Outcome<SnapshotLayer> layer = snapshot.layer(article, annotator);
                    problems.addAll(layer.problems());
                    layer.toOptional().ifPresent(some -> give(hits(some, test)));
                    layers++;
                }
                articles++;
                monitor.worked(1);
            }
            return report();
        });
    }

    private static List<Hit> hits(SnapshotLayer layer, ItemQuery.Test test) {
        return layer.units().stream()
                .filter(unit -> test.accepts(unit, layer))
                .map(unit -> hit(layer, unit))
                .toList();
    }

    private static Hit hit(SnapshotLayer layer, Unit unit) {
        List<String> parts = unit.ranges().stream()
                .map(range -> Context.hit(layer.text(), range))
                .toList();
        return hit(layer.article(), layer.annotator(), unit, layer.text(), unit.extent(), String.join(" … ", parts));
    }

    private static Hit hit(
            SearchedArticle article, String annotator, Unit unit, String text, TextRange range, String words) {
        return new Hit(
                article,
                annotator,
                unit == null ? null : unit.id(),
                unit == null ? null : unit.kind(),
                range.begin(),
                range.end(),
                Context.before(text, range.begin()),
                words,
                Context.after(text, range.end()));
    }

    private boolean isOver() {
        return monitor.isCanceled() || hits >= MOST_HITS;
    }

    private void give(List<Hit> found) {
        List<Hit> taken = found.subList(0, Math.min(found.size(), MOST_HITS - hits));
        hits += taken.size();
        if (!taken.isEmpty()) {
            batches.accept(List.copyOf(taken));
        }
    }

    private Outcome<SearchReport> report() {
        return Outcome.of(new SearchReport(articles, layers, hits, hits >= MOST_HITS), problems);
    }
}
