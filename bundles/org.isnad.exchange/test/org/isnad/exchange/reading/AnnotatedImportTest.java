package org.isnad.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.SampleProject;
import org.isnad.exchange.mapping.ForeignFixture;
import org.isnad.model.corpus.Article;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedImportTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() {
        project = SampleProject.value(Project.create(folder.resolve("target"), "هدف"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aForeignLayerIsKeptAndMapped() throws IOException {
        ReadDocument document = ForeignFixture.read(folder);
        ReadingReport report = run(List.of(document), ImportOptions.DEFAULT.with(ForeignFixture.mapping()));
        assertEquals(2, report.actors());
        assertEquals(1, report.issues());
        assertEquals(List.of("imported"), report.documents().get(0).layers());
        project.close();
        project = SampleProject.value(Project.open(folder.resolve("target")));
        Article article = project.corpus().getArticles().get(0);
        OpenLayer layer = SampleProject.value(project.layer(article, "imported"));
        assertEquals(ForeignFixture.TEXT, layer.text());
        assertEquals(1, layer.statements().size());
        assertEquals(1, layer.stances().size());
        assertFalse(layer.zones().isEmpty());
        assertFalse(layer.sentences().isEmpty());
        assertEquals(
                2,
                layer.resource().getContents().stream()
                        .filter(object -> object.eClass().getName().equals("Entity"))
                        .count());
        assertEquals(
                List.of(),
                Checks.project(project, new BasicMonitor()).value().problems().stream()
                        .filter(Problem::isError)
                        .toList());
    }

    @Test
    void aLayerThatIsThereStaysAsItIs() throws IOException {
        run(List.of(ForeignFixture.read(folder)), ImportOptions.DEFAULT);
        Path file = folder.resolve("target/articles/foreign/imported.xmi");
        String before = Files.readString(file);
        Outcome<ReadingReport> again = AnnotatedImport.run(
                project,
                List.of(ForeignFixture.read(folder)),
                ImportOptions.DEFAULT.with(ForeignFixture.mapping()),
                new BasicMonitor());
        assertEquals(List.of("import.layer-there"), codes(again));
        assertEquals(List.of("imported"), again.value().documents().get(0).kept());
        assertEquals(before, Files.readString(file));
        ImportOptions other = new ImportOptions("venus", Optional.empty(), false);
        assertEquals(
                List.of("venus"),
                run(List.of(ForeignFixture.read(folder)), other)
                        .documents()
                        .get(0)
                        .layers());
        assertEquals(1, project.corpus().getArticles().size());
    }

    @Test
    void ourOwnLayersComeBackWithTheirActors() {
        for (String format : List.of("xmi", "json-cas")) {
            Path target = folder.resolve("t-" + format);
            exported(format);
            try (Project other = SampleProject.value(Project.create(target, "آخر"))) {
                List<ReadDocument> documents = read(folder.resolve(format));
                Outcome<ReadingReport> outcome = AnnotatedImport.run(
                        other, documents, new ImportOptions("mercury", Optional.empty(), false), new BasicMonitor());
                assertFalse(outcome.hasErrors(), outcome.problems().toString());
                assertEquals("سالم", other.corpus().getActors().get(0).getLabel(), format);
                assertEquals("الهدنة", other.corpus().getIssues().get(0).getLabel(), format);
                OpenLayer layer = SampleProject.value(
                        other.layer(other.corpus().getArticles().get(0), "mercury"));
                assertEquals("salem", layer.mentions().get(0).getActor(), format);
            }
        }
    }

    @Test
    void anotherActorOfTheSameIdentifierGetsAnotherOne() {
        exported("xmi");
        var other = org.isnad.model.corpus.CorpusFactory.eINSTANCE.createActor();
        other.setId("salem");
        other.setLabel("سالم آخر");
        project.intake().entries(List.of(other), List.of());
        run(read(folder.resolve("xmi")), ImportOptions.DEFAULT);
        assertEquals(
                List.of("salem", "salem-2"),
                project.corpus().getActors().stream()
                        .map(actor -> actor.getId())
                        .toList());
        Article article = project.article("first").orElseThrow();
        OpenLayer layer = SampleProject.value(
                project.layer(article, project.layers(article).get(0)));
        assertEquals("salem-2", layer.mentions().get(0).getActor());
        assertEquals("salem-2", layer.stances().get(0).getHolder());
    }

    @Test
    void typesThatContradictThoseOfTheProjectAreRefused() throws IOException {
        run(List.of(ForeignFixture.read(folder)), ImportOptions.DEFAULT);
        UimaFeature number = new UimaFeature("kind", "", "uima.cas.Integer", null, false);
        UimaType entity = new UimaType("custom.Entity", "", "uima.tcas.Annotation", List.of(number), List.of());
        ReadDocument document = ForeignFixture.read(folder);
        ReadLayer layer = new ReadLayer("venus", document.layers().get(0).resource(), new TypeSystem(List.of(entity)));
        ReadDocument contradicting = new ReadDocument(
                document.id(),
                document.details(),
                document.language(),
                document.text(),
                List.of(layer),
                document.registry(),
                document.place());
        Outcome<ReadingReport> outcome =
                AnnotatedImport.run(project, List.of(contradicting), ImportOptions.DEFAULT, new BasicMonitor());
        assertEquals(List.of("project.types"), codes(outcome));
        assertTrue(outcome.value().documents().get(0).isRefused());
        assertEquals(
                List.of("imported"),
                project.layers(project.corpus().getArticles().get(0)));
    }

    @Test
    void anArchiveIsReadAsItsFolder() throws IOException {
        exported("xmi");
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("first.xmi", "typesystem.xml", "registry.json")) {
                output.putNextEntry(new ZipEntry("in/" + name));
                output.write(Files.readAllBytes(folder.resolve("xmi").resolve(name)));
            }
        }
        List<ReadDocument> documents = read(zip);
        assertEquals(List.of("first"), documents.stream().map(ReadDocument::id).toList());
        assertEquals(1, documents.get(0).registry().actors().size());
    }

    @Test
    void aCancelledImportKeepsWhatIsThere() throws IOException {
        BasicMonitor cancelled = new BasicMonitor();
        cancelled.setCanceled(true);
        ReadingReport report = AnnotatedImport.run(
                        project, List.of(ForeignFixture.read(folder)), ImportOptions.DEFAULT, cancelled)
                .value();
        assertTrue(report.cancelled());
        assertEquals(0, project.corpus().getArticles().size());
    }

    private void exported(String format) {
        Path source = folder.resolve("source-" + format);
        try (Project sample = SampleProject.create(source)) {
            SampleProject.value(Formats.writer(format)
                    .orElseThrow()
                    .write(
                            new ExportRequest(sample, Optional.of("mercury")),
                            folder.resolve(format),
                            new BasicMonitor()));
        }
    }

    private static List<ReadDocument> read(Path path) {
        return SampleProject.value(
                Readings.read(List.of(path), Optional.empty(), ReadOptions.NONE, new BasicMonitor()));
    }

    private ReadingReport run(List<ReadDocument> documents, ImportOptions options) {
        return SampleProject.value(AnnotatedImport.run(project, documents, options, new BasicMonitor()));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
