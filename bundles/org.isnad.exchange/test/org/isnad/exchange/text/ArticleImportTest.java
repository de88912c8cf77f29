package org.isnad.exchange.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.text.ImportReport.ImportedArticle;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Zone;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleImportTest {

    @TempDir
    Path temp;

    private Path in;
    private Project project;

    @BeforeEach
    void create() {
        in = temp.resolve("in");
        project = Project.create(temp.resolve("project"), "تجربة").toOptional().orElseThrow();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void anArticleIsInTheProjectOnDiskWithItsMachineLayer() throws Exception {
        Path file = Articles.write(in, "wheat ship.txt", Articles.TEXT.replace("\n", "\r\n"));
        ImportReport report = run(file).value();
        String id = report.imported().get(0).id();
        assertEquals(List.of(new ImportedArticle(file, id)), report.imported());
        assertFalse(project.isDirty());
        reopen();
        Article article = project.article(id).orElseThrow();
        assertEquals("wheat-ship", id);
        assertEquals("وصول سفينة القمح إلى مرفأ المدينة بعد تأخير", article.getTitle());
        assertEquals("سامر الخطيب", article.getByline());
        assertEquals("صدى الساحل", article.getOutlet());
        assertEquals("2020-02-08", article.getPublished());
        assertEquals("wheat ship.txt", article.getSource());
        assertNull(article.getUrl());
        assertEquals(Articles.TEXT.replace("\n", "\r\n"), project.text(article).value());
        CasXmiResource layer = project.machineLayer(article).toOptional().orElseThrow();
        Layer head = layer.first(Layer.class).orElseThrow();
        assertEquals(id, head.getArticle());
        assertEquals(article.getSha256(), head.getSha256());
        assertEquals(project.text(article).value(), layer.sofa().orElseThrow().getSofaString());
        assertEquals(
                5, layer.getContents().stream().filter(Zone.class::isInstance).count());
    }

    @ParameterizedTest
    @MethodSource("org.isnad.exchange.text.PreviewTest#encodings")
    void theBytesStayWhatTheyWereInEveryEncoding(String charset, boolean certain, byte[] bytes) throws Exception {
        ImportReport report = run(Articles.write(in, "a.txt", bytes)).value();
        reopen();
        Article article = project.article(report.imported().get(0).id()).orElseThrow();
        assertEquals(charset, Charset.forName(article.getCharset()).name());
        assertEquals(Articles.TEXT, project.text(article).value());
        assertEquals(List.of(), project.text(article).problems());
        assertArrayEquals(
                bytes, Files.readAllBytes(project.articleFolder(article).resolve("text.txt")));
    }

    @Test
    void editedDetailsAreTaken() throws Exception {
        ImportCandidate candidate =
                preview(Articles.write(in, "a.txt", Articles.TEXT)).get(0);
        ArticleDetails mine = new ArticleDetails("عنواني", "", "صحيفتي", "2021-01-31", "https://example.org/1");
        run(List.of(candidate.withDetails(mine)), new BasicMonitor());
        Article article = project.corpus().getArticles().get(0);
        assertEquals("عنواني", article.getTitle());
        assertNull(article.getByline());
        assertEquals("صحيفتي", article.getOutlet());
        assertEquals("2021-01-31", article.getPublished());
        assertEquals("https://example.org/1", article.getUrl());
    }

    @Test
    void aDateThatIsNoneRefusesItsArticleAlone() throws Exception {
        List<ImportCandidate> candidates =
                preview(Articles.write(in, "a.txt", Articles.TEXT), Articles.write(in, "b.txt", "نص آخر"));
        ImportCandidate wrong = candidates.get(0).withDetails(new ArticleDetails("عنوان", "", "", "8 شباط", ""));
        Outcome<ImportReport> outcome = run(List.of(wrong, candidates.get(1)), new BasicMonitor());
        assertEquals(List.of("import.date"), codes(outcome));
        assertEquals(List.of(wrong.path()), outcome.value().refused());
        assertEquals(Set.of("b"), ids());
    }

    @Test
    void badFilesAreReportedAndTheOthersGoOn() throws Exception {
        Path empty = Articles.write(in, "1.txt", "");
        Path control = Articles.write(in, "2.txt", "نص\u0001");
        Path good = Articles.write(in, "3.txt", Articles.TEXT);
        Outcome<ImportReport> outcome = run(in);
        assertEquals(List.of("import.empty", "import.character"), codes(outcome));
        assertEquals(List.of(empty, control), outcome.value().refused());
        assertEquals(List.of(new ImportedArticle(good, "3")), outcome.value().imported());
        assertEquals(List.of("3"), folders());
    }

    @Test
    void theSameTextIsTakenOnceInOneRunAndInTwo() throws Exception {
        Path first = Articles.write(in, "a.txt", Articles.TEXT);
        Path second = Articles.write(in, "b.txt", Articles.TEXT, StandardCharsets.UTF_16BE);
        Outcome<ImportReport> once = run(in);
        assertEquals(List.of(second), once.value().twice());
        Outcome<ImportReport> again = run(in);
        assertEquals(List.of(), again.value().imported());
        assertEquals(List.of(first, second), again.value().twice());
        assertTrue(codes(again).contains("article.twice"));
        assertEquals(Set.of("a"), ids());
        assertEquals(List.of("a"), folders());
    }

    @Test
    void filesOfOneNameGetIdsOfTheirOwn() throws Exception {
        Articles.write(in, "x/a.txt", "نص أول في ملف");
        Articles.write(in, "y/a.txt", "نص ثان في ملف");
        Articles.write(in, "z/خبر: عاجل؟.txt", "نص ثالث في ملف");
        run(in);
        assertEquals(3, ids().size());
        assertTrue(ids().containsAll(Set.of("a", "a-2")), ids().toString());
        assertEquals(ids(), Set.copyOf(folders()));
    }

    @Test
    void aCancelKeepsWholeArticlesAndNothingHalf() throws Exception {
        for (int i = 1; i <= 4; i++) {
            Articles.write(in, i + ".txt", "نص المقال رقم " + i);
        }
        Outcome<ImportReport> outcome = run(preview(in), new CancelAfter(2));
        assertTrue(outcome.value().cancelled());
        assertEquals(2, outcome.value().imported().size());
        reopen();
        assertEquals(Set.of("1", "2"), ids());
        assertEquals(List.of("1", "2"), folders());
        for (Article article : project.corpus().getArticles()) {
            assertTrue(project.machineLayer(article).isPresent());
        }
        assertEquals(2, run(in).value().imported().size());
        assertEquals(Set.of("1", "2", "3", "4"), ids());
    }

    @Test
    void anArticleWhoseLayerCannotBeWrittenIsNotAdded() throws Exception {
        // A folder where the file of the layer is to be.
        project.onChange(event -> {
            if (event.article() != null) {
                project.articleFolder(event.article())
                        .resolve("machine.xmi/in the way")
                        .toFile()
                        .mkdirs();
            }
        });
        Path file = Articles.write(in, "a.txt", Articles.TEXT);
        Outcome<ImportReport> outcome = run(file);
        assertTrue(outcome.hasErrors());
        assertEquals(List.of(file), outcome.value().refused());
        assertEquals(Set.of(), ids());
        reopen();
        assertEquals(Set.of(), ids());
    }

    @Test
    void aMillionCharacters() throws Exception {
        String line = "قال المدير إن «السفينة» وصلت إلى المرفأ، وإن تفريغها بدأ في الحال 😀.\n";
        String text = line.repeat(1_000_000 / line.length() + 1);
        ImportReport report = run(Articles.write(in, "large.txt", text)).value();
        Article article = project.article(report.imported().get(0).id()).orElseThrow();
        assertEquals(text.codePointCount(0, text.length()), article.getCharacters());
        CasXmiResource layer = project.machineLayer(article).toOptional().orElseThrow();
        assertEquals(
                text.lines().count(),
                layer.getContents().stream().filter(Zone.class::isInstance).count());
    }

    private Outcome<ImportReport> run(Path... paths) {
        return run(preview(paths), new BasicMonitor());
    }

    private Outcome<ImportReport> run(List<ImportCandidate> candidates, Monitor monitor) {
        return ArticleImport.run(project, candidates, monitor);
    }

    private static List<ImportCandidate> preview(Path... paths) {
        return ArticleImport.preview(List.of(paths), null, new BasicMonitor());
    }

    private void reopen() {
        project.close();
        project = Project.open(project.folder()).toOptional().orElseThrow();
    }

    private Set<String> ids() {
        return project.corpus().getArticles().stream().map(Article::getId).collect(Collectors.toSet());
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(project.folder().resolve("articles"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
