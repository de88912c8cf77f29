package org.isnad.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.SampleProject;
import org.isnad.exchange.dna.DnaSample;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of DNA without a mapping of one's own: it becomes actors, issues and stances, and goes out to DNA again. */
class DnaImportTest {

    @TempDir
    Path folder;

    private Project project;
    private ReadingReport report;

    @BeforeEach
    void bringIn() {
        project = SampleProject.value(Project.create(folder.resolve("target"), "هدف"));
        Path database = DnaSample.write(folder.resolve("sample.dna"));
        Outcome<List<ReadDocument>> read =
                Readings.read(List.of(database), Optional.empty(), ReadOptions.NONE, new BasicMonitor());
        Outcome<ReadingReport> outcome =
                AnnotatedImport.run(project, read.value(), ImportOptions.DEFAULT, new BasicMonitor());
        assertFalse(outcome.hasErrors(), outcome.problems().toString());
        report = outcome.value();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Stance stance(String coder) {
        Article article = project.corpus().getArticles().get(0);
        OpenLayer layer = SampleProject.value(project.layer(article, coder));
        assertEquals(1, layer.statements().size());
        assertEquals(1, layer.stances().size());
        return layer.stances().get(0);
    }

    private String actor(Stance stance) {
        return project.corpus().getActors().stream()
                .filter(actor -> actor.getId().equals(stance.getHolder()))
                .map(Actor::getLabel)
                .findFirst()
                .orElse("");
    }

    private String issue(Stance stance) {
        return project.corpus().getIssues().stream()
                .filter(issue -> issue.getId().equals(stance.getTargetIssue()))
                .map(Issue::getLabel)
                .findFirst()
                .orElse("");
    }

    @Test
    void codersAreAnnotatorsAndDocumentsArticles() {
        assertEquals(2, report.documents().size());
        assertEquals(List.of("Admin", "Layla"), report.documents().get(0).layers());
        assertEquals("منبر", project.corpus().getArticles().get(0).getOutlet());
    }

    @Test
    void aStatementOfDnaIsAStanceOfWhoSpeaksTowardAnIssue() {
        Stance yes = stance("Admin");
        assertEquals("سالم", actor(yes));
        assertEquals("الهدنة", issue(yes));
        assertEquals(TargetKind.ISSUE, yes.getTargetKind());
        assertEquals(Polarity.FAVOR, yes.getPolarity());
        assertEquals(Intensity.MEDIUM, yes.getIntensity());
    }

    @Test
    void whereNobodyIsNamedTheOrganisationSpeaks() {
        Stance no = stance("Layla");
        assertEquals("الحزب", actor(no));
        assertEquals("الهدنة", issue(no));
        assertEquals(Polarity.AGAINST, no.getPolarity());
    }

    @Test
    void nothingOfItIsWrong() {
        assertEquals(
                List.of(),
                Checks.project(project, new BasicMonitor()).value().problems().stream()
                        .filter(Problem::isError)
                        .toList());
    }

    @Test
    void itGoesOutAsDnaWouldHaveWrittenIt() throws IOException {
        Formats.writer("dna-csv")
                .orElseThrow()
                .write(new ExportRequest(project, Optional.of("Layla")), folder.resolve("out"), new BasicMonitor());
        List<String> lines = Files.readAllLines(folder.resolve("out/dna-events.csv"));
        assertEquals(2, lines.size());
        String row = lines.get(1);
        int begin = DnaSample.TEXT.indexOf(DnaSample.NO);
        String expected = ";\"الهدنة\";0;" + begin + ';' + (begin + DnaSample.NO.length()) + ";\"" + DnaSample.NO + '"';
        assertEquals(
                expected,
                row.substring(row.indexOf(";\"الهدنة\""), row.indexOf(";\"Layla\""))
                        .replace("\"0\"", "0"));
    }
}
