package org.isnad.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.core.search.CorpusSearch;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.Field;
import org.isnad.core.search.Hit;
import org.isnad.core.search.ItemQuery;
import org.isnad.core.search.Kind;
import org.isnad.core.search.Scope;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the sample corpus: what is counted is what a search finds. */
final class StatisticsTest {

    private static final Path SAMPLES = Path.of("../../seeds");

    @TempDir
    private Path folder;

    private Project project;
    private CorpusSnapshot snapshot;
    private Statistics statistics;

    @BeforeEach
    void count() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SAMPLES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        project = Projects.open(folder);
        // Open layers are read once, not anew for each query.
        for (Article article : project.corpus().getArticles()) {
            project.layers(article).forEach(layer -> Projects.value(project.layer(article, layer)));
        }
        snapshot = CorpusSnapshot.take(project, Scope.ALL);
        statistics = StatisticsReader.read(snapshot, new BasicMonitor()).value();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void everyNumberIsWhatItsQueryFinds() {
        int checked = 0;
        for (Dimension dimension : Dimension.ALL) {
            for (Map.Entry<String, Integer> count : statistics.counts(dimension).entrySet()) {
                String query = dimension.query(count.getKey());
                List<Hit> hits = new ArrayList<>();
                CorpusSearch.run(snapshot, ItemQuery.parse(query).value(), hits::addAll, new BasicMonitor());
                assertEquals(count.getValue(), hits.size(), query);
                checked += hits.isEmpty() ? 0 : 1;
            }
        }
        assertTrue(checked > 40, "the samples hold something of all");
    }

    @Test
    void sumsAreThoseOfTheLayers() {
        int statements = statistics.layers().stream()
                .mapToInt(layer -> project.summary(
                                project.article(layer.article().id()).orElseThrow(), layer.annotator())
                        .statements())
                .sum();
        assertEquals(statements, statistics.units(Kind.STATEMENT));
        int types = statistics.counts(new Dimension(Kind.STATEMENT, Field.TYPE)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(statements, types);
        assertEquals(List.of("gold", "mercury", "venus"), statistics.annotators());
    }

    @Test
    void tagsKeepTheOrderOfTheModelAlsoWhereThereAreNone() {
        assertEquals(
                List.of("FAVOR", "AGAINST", "NEUTRAL", "NONE"),
                List.copyOf(new Statistics(List.of())
                        .counts(new Dimension(Kind.STANCE, Field.STANCE))
                        .keySet()));
    }

    @Test
    void theTableHasOneRowForEachLayerAndAllRowsAreAsLong() {
        List<List<String>> rows = StatisticsTable.rows(statistics);
        assertEquals(statistics.layers().size() + 1, rows.size());
        rows.forEach(row -> assertEquals(rows.get(0).size(), row.size()));
        assertTrue(rows.get(0).contains("statement.type.DIRECT"), rows.get(0).toString());
    }

    @Test
    void breaksAreNoWork() {
        List<String> stamps = List.of(
                "2024-01-01T10:00:00Z", "2024-01-01T10:04:00Z", "2024-01-01T12:00:00Z", "2024-01-01T12:01:00Z", "soon");
        assertEquals(5.0, ActiveTime.minutes(stamps));
        assertEquals(0.0, ActiveTime.minutes(List.of()));
    }
}
