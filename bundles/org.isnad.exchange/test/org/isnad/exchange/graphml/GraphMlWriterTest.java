package org.isnad.exchange.graphml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphMlWriterTest {

    @TempDir
    private Path folder;

    @Test
    void threeNetworksAreWrittenTheSameEachTime() throws Exception {
        FormatWriter writer = Formats.writer("graphml").orElseThrow();
        try (Project project = SampleProject.create(folder.resolve("project"))) {
            ExportRequest request = new ExportRequest(project, Optional.of("mercury"));
            Outcome<ExportReport> report = writer.write(request, folder.resolve("one"), new BasicMonitor());
            writer.write(request, folder.resolve("two"), new BasicMonitor());
            List<String> names =
                    List.of("actors-issues.graphml", "actors-congruence.graphml", "actors-conflict.graphml");
            assertEquals(
                    names,
                    report.value().files().stream()
                            .map(ExportReport.ExportedFile::name)
                            .toList());
            for (String name : names) {
                Path file = folder.resolve("one").resolve(name);
                assertEquals(
                        "graphml",
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(file.toFile())
                                .getDocumentElement()
                                .getNodeName());
                assertEquals(-1, Files.mismatch(file, folder.resolve("two").resolve(name)));
            }
            assertFalse(report.value().losses().isEmpty());
            assertTrue(writer.cannotHold().endsWith("."));
        }
    }
}
