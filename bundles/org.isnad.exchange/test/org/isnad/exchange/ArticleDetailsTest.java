package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of an article goes out beside its layer, and comes back with it. */
class ArticleDetailsTest {

    private static final ArticleDetails DETAILS =
            new ArticleDetails("عنوان آخر", "سالم، ليلى", "منبر", "2019-05-14", "https://example.org/1", "هدنة");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"xmi, xmi", "json-cas, json", "webanno-tsv, tsv", "brat, ann"})
    void whatIsKnownOfAnArticleComesBack(String format, String ending) throws IOException {
        Path output = folder.resolve("out");
        try (Project project = SampleProject.create(folder.resolve("project"))) {
            describe(project.corpus().getArticles().get(0));
            ExportRequest request = new ExportRequest(project, Optional.of("mercury"));
            SampleProject.value(Formats.writer(format).orElseThrow().write(request, output, new BasicMonitor()));
        }
        assertEquals(DETAILS, read(format, output.resolve("first." + ending)).details());
        assertEquals(
                "منبر",
                read(format, output.resolve("second." + ending)).details().outlet());
        Files.delete(output.resolve(RegistryFile.FILE_NAME));
        assertEquals(
                ArticleDetails.NONE,
                read(format, output.resolve("first." + ending)).details());
    }

    private static void describe(Article article) {
        article.setTitle(DETAILS.title());
        article.setByline(DETAILS.byline());
        article.setOutlet(DETAILS.outlet());
        article.setPublished(DETAILS.published());
        article.setUrl(DETAILS.url());
        article.setEvent(DETAILS.event());
    }

    private static ReadDocument read(String format, Path file) {
        return SampleProject.value(
                        Formats.reader(format).orElseThrow().read(file, ReadOptions.NONE, new BasicMonitor()))
                .get(0);
    }
}
