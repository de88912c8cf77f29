package org.isnad.review.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.work.KnownLayers;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.review.adjudicate.MergePolicy;
import org.isnad.review.adjudicate.MergeRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left to decide is in the report: of gold in memory and on disk, and anew only where a file changed. */
class OpenUnitsTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void disagree() {
        project = WorkProject.create(folder.resolve("p"), List.of("mars", "venus"), 100, 100, 100);
        OpenLayer mars = WorkProject.layer(project, 0, "mars");
        OpenLayer venus = WorkProject.layer(project, 0, "venus");
        WorkProject.run(project, new MarkQuote(mars, 20, 30, QuoteFunction.SPEECH));
        WorkProject.run(project, new MarkQuote(mars, 40, 50, QuoteFunction.SPEECH));
        WorkProject.run(project, new MarkQuote(venus, 60, 70, QuoteFunction.SPEECH));
        for (String name : List.of("mars", "venus")) {
            OpenLayer same = WorkProject.layer(project, 1, name);
            WorkProject.run(project, new MarkQuote(same, 20, 30, QuoteFunction.SPEECH));
        }
        WorkProject.value(MergeRun.run(
                project, List.copyOf(project.corpus().getArticles()), MergePolicy.EXACT, "saturn", new BasicMonitor()));
        WorkProject.value(project.saveAll());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void openUnitsAreCountedOnDiskAndInMemory() {
        List.copyOf(project.openLayers()).forEach(project::close);
        assertEquals(List.of(), project.openLayers());
        StatusReport onDisk = report(new KnownLayers());
        assertEquals(OptionalInt.of(3), onDisk.articles().get(0).open());
        assertEquals(OptionalInt.of(0), onDisk.articles().get(1).open(), "all agree");
        assertEquals(OptionalInt.empty(), onDisk.articles().get(2).open(), "without gold");
        assertEquals(Optional.of(3), onDisk.open());
        WorkProject.value(project.layer(WorkProject.article(project, 0), Project.GOLD));
        assertEquals(onDisk.articles(), report(new KnownLayers()).articles());
    }

    @Test
    void aFileIsReadAgainOnlyWhereItChanged() throws IOException {
        List.copyOf(project.openLayers()).forEach(project::close);
        Path gold = project.articleFolder(WorkProject.article(project, 0)).resolve("gold.xmi");
        FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(gold, old);
        KnownLayers known = new KnownLayers();
        assertEquals(Optional.of(3), report(known).open());
        // As long as before and as old: only who reads it again sees the difference.
        String changed = Files.readString(gold).replace("Adjudication", "Adjudicatiox");
        Files.writeString(gold, changed);
        Files.setLastModifiedTime(gold, old);
        assertEquals(Optional.of(3), report(known).open());
        Files.setLastModifiedTime(gold, FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
        assertEquals(Optional.of(0), report(known).open());
        Files.delete(gold);
        assertEquals(OptionalInt.empty(), report(known).articles().get(0).open());
    }

    private StatusReport report(KnownLayers known) {
        return StatusReport.of(WorkSnapshot.take(project, known), new BasicMonitor());
    }
}
