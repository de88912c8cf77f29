package org.isnad.ui.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.exchange.Formats;
import org.isnad.exchange.article.NamePattern;
import org.isnad.exchange.reading.AnnotatedImport;
import org.isnad.exchange.reading.ReadingReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of another tool on its way through the wizard into a project. */
final class IntakeTest {

    private static final String TEXT = "قال الوزير إن بلاده تؤيد الحل.\n";

    @TempDir
    Path folder;

    private final Intake intake = new Intake();

    private Path brat() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        int begin = TEXT.indexOf("الوزير");
        int claim = TEXT.indexOf("بلاده");
        return Files.writeString(
                folder.resolve("a.ann"),
                "T1\tPerson %d %d\tالوزير\nT2\tClaim %d %d\tبلاده تؤيد الحل\n"
                        .formatted(begin, begin + 6, claim, claim + 15));
    }

    private void read(Path file) {
        intake.add(List.of(file));
        intake.take(intake.read(new BasicMonitor()));
    }

    @Test
    void isReadAgainWhenSomethingElseIsChosen() throws IOException {
        read(brat());
        assertTrue(intake.isCurrent());
        intake.setFormat(Formats.reader("brat"));
        assertFalse(intake.isCurrent());
        intake.setFormat(Optional.empty());
        assertTrue(intake.isCurrent());
        intake.remove(intake.sources());
        assertFalse(intake.isCurrent());
    }

    @Test
    void theTypesOfALayerAreCounted() throws IOException {
        read(brat());
        List<String> types = LayerTypes.of(intake.documents().get(0)).stream()
                .map(LayerTypes.LayerType::type)
                .filter(type -> type.startsWith("brat."))
                .toList();
        assertEquals(List.of("brat.Claim", "brat.Person"), types);
        assertTrue(intake.hasForeignTypes());
    }

    @Test
    void whatTheSummaryPromisesComesIntoTheProject() throws IOException {
        read(brat());
        String summary = ReadingText.summary(intake).collect(Collectors.joining("\n"));
        assertTrue(summary.contains("brat.Claim"), summary);
        intake.setAnnotator(" venus ");
        try (Project project = Project.create(folder.resolve("project"), "p").value()) {
            var outcome = AnnotatedImport.run(project, intake.documents(), intake.options(), new BasicMonitor());
            ReadingReport report = outcome.value();
            assertEquals(
                    List.of("venus"),
                    project.layers(project.corpus().getArticles().get(0)).stream()
                            .filter(name -> !name.equals(Project.MACHINE))
                            .toList());
            assertTrue(ReadingText.headline(report).contains("1"));
            assertTrue(ReadingText.text(report, outcome.problems()).contains("venus"));
        }
    }

    @Test
    void aFileThatNobodyKnowsIsToldAndNothingIsRead() throws IOException {
        read(Files.write(folder.resolve("x.bin"), new byte[] {0, 1, 2}));
        assertTrue(intake.documents().isEmpty());
        assertFalse(intake.problems().isEmpty());
    }

    @Test
    void ofManyDocumentsTheFirstAreShownAndAllCome() throws IOException {
        int all = Intake.SHOWN + 3;
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < all; i++) {
            String name = "daily_2020-01-02_n%03d".formatted(i);
            Files.writeString(many.resolve(name + ".txt"), "قال الوزير إن العدد %d.\n".formatted(i));
            Files.writeString(many.resolve(name + ".ann"), "T1\tCue 0 3\tقال\n");
        }
        intake.setPattern(NamePattern.of("{outlet}_{date}_{title}").toOptional());
        read(many);
        assertEquals(Intake.SHOWN, intake.documents().size());
        assertTrue(intake.isPartial());
        try (Project project = Project.create(folder.resolve("project"), "p").value()) {
            ReadingReport report = intake.bring(project, new BasicMonitor()).value();
            assertEquals(all, report.documents().size());
            assertEquals("daily", project.corpus().getArticles().get(all - 1).getOutlet());
        }
    }

    @Test
    void aReadingThatWasCancelledIsMadeAgain() throws IOException {
        intake.add(List.of(brat()));
        BasicMonitor cancelled = new BasicMonitor();
        cancelled.setCanceled(true);
        intake.take(intake.read(cancelled));
        assertFalse(intake.isCurrent());
    }
}
