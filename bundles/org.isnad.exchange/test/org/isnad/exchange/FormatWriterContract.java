package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every writer keeps; the test of each extends this. */
public abstract class FormatWriterContract {

    @TempDir
    protected Path folder;

    protected Project project;
    protected Path output;

    /** The writer under test, as the registry has it. */
    protected abstract FormatWriter writer();

    /** What an exported file says the mentions, content and evidence of the first article are, read by its offsets. */
    protected abstract List<String> coveredTexts(Path exported) throws Exception;

    /** How many rows or annotations the sample gives at least. */
    protected int leastEntries() {
        return 2;
    }

    @BeforeEach
    void createProject() {
        project = SampleProject.create(folder.resolve("project"));
        output = folder.resolve("out");
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void theRegistryKnowsIt() {
        assertSame(writer(), Formats.writer(writer().id()).orElseThrow());
        assertFalse(writer().label().isBlank());
        assertFalse(writer().patterns().isEmpty());
        assertTrue(writer().cannotHold().endsWith("."));
    }

    @Test
    void offsetsGiveBackTheTexts() throws Exception {
        export("mercury");
        assertEquals(
                List.of(SampleProject.SPEAKER, SampleProject.CONTENT, SampleProject.EVIDENCE), coveredTexts(output));
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws IOException {
        export("mercury");
        Map<String, String> first = files(output);
        project.close();
        project = SampleProject.value(Project.open(folder.resolve("project")));
        output = folder.resolve("again/deeper");
        export("mercury");
        assertEquals(first, files(output));
    }

    @Test
    void anEmptyCorpusIsNoError() {
        project.close();
        project = SampleProject.value(Project.create(folder.resolve("empty"), "فارغ"));
        Outcome<ExportReport> outcome = writer().write(request(null), output, new BasicMonitor());
        assertTrue(outcome.isPresent());
        outcome.value().files().forEach(file -> assertTrue(Files.exists(output.resolve(file.name()))));
    }

    @Test
    void theReportNamesWhatWasWritten() throws IOException {
        ExportReport report = export("mercury");
        assertEquals(
                files(output).keySet().stream().toList(),
                report.files().stream()
                        .map(ExportReport.ExportedFile::name)
                        .sorted()
                        .toList());
        assertTrue(report.entries() >= leastEntries());
    }

    @Test
    void otherFilesOfTheFolderStay() throws IOException {
        export("mercury");
        Map<String, String> first = files(output);
        String replaced = first.keySet().iterator().next();
        Files.writeString(output.resolve(replaced), "قديم");
        Files.writeString(output.resolve("notes.txt"), "ملاحظات");
        export("mercury");
        assertEquals(first.get(replaced), Files.readString(output.resolve(replaced)));
        assertEquals("ملاحظات", Files.readString(output.resolve("notes.txt")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(output, "ملف");
        assertRefused("export.not-folder", request("mercury"), new BasicMonitor());
        assertEquals("ملف", Files.readString(output));
    }

    @Test
    void aNameThatNobodyHasIsRefused() {
        assertRefused("export.no-annotator", request("mercurius"), new BasicMonitor());
        assertFalse(Files.exists(output));
    }

    @Test
    void aCancelledExportLeavesNothing() throws IOException {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        assertRefused("export.cancelled", request("mercury"), monitor);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("project")), left.toList());
        }
    }

    @Test
    void aBrokenLayerStopsAllOfIt() throws IOException {
        Path layer = folder.resolve("project/articles/first/mercury.xmi");
        Files.writeString(layer, Files.readString(layer).replace("</xmi:XMI>", ""));
        assertRefused("layer.broken", request("mercury"), new BasicMonitor());
        assertFalse(Files.exists(output));
    }

    @Test
    void layersAreClosedAndUnchanged() {
        export("mercury");
        assertEquals(List.of(), project.openLayers());
        assertFalse(project.isDirty());
    }

    protected ExportReport export(String layer) {
        Outcome<ExportReport> outcome = writer().write(request(layer), output, new BasicMonitor());
        assertEquals(List.of(), outcome.problems());
        return outcome.value();
    }

    /** How much of each kind the export of the layer of mercury would lose. */
    protected Map<String, Integer> lost() {
        Outcome<Losses> outcome = writer().losses(request("mercury"), new BasicMonitor());
        assertEquals(List.of(), outcome.problems());
        Map<String, Integer> lost = new TreeMap<>();
        outcome.value().list().forEach(loss -> {
            assertTrue(loss.sentence().contains(String.valueOf(loss.count())), loss.sentence());
            lost.put(loss.kind(), loss.count());
        });
        return lost;
    }

    /** The kinds of what is lost. */
    protected Set<String> lostKinds() {
        return lost().keySet();
    }

    private ExportRequest request(String layer) {
        return new ExportRequest(project, Optional.ofNullable(layer));
    }

    private void assertRefused(String code, ExportRequest request, BasicMonitor monitor) {
        Outcome<ExportReport> outcome = writer().write(request, output, monitor);
        assertFalse(outcome.isPresent());
        assertEquals(
                List.of(code), outcome.problems().stream().map(Problem::code).toList());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
