package org.isnad.ui.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.junit.jupiter.api.Test;

/** What the user reads at the end of an export. */
final class ExportReportTest {

    private final Problem problem = Problem.warning("export.gap", "No gold for a.", Place.file("a"), "");

    @Test
    void whatIsLostStandsBeforeTheFiles() {
        ExportReport report = new ExportReport(
                "/out", List.of(new ExportedFile("a.txt", 1), new ExportedFile("a.ann", 9)), List.of("Notes: 3."));
        List<String> lines = ExportWizard.text(report, List.of(problem)).lines().toList();
        assertEquals(List.of("No gold for a.", "Notes: 3."), lines.subList(0, 2));
        assertTrue(lines.get(3).contains("a.ann"), lines.get(3));
    }

    @Test
    void ofManyFilesTheRestIsCounted() {
        ExportReport report =
                new ExportReport("/out", Collections.nCopies(203, new ExportedFile("a.txt", 1)), List.of());
        List<String> lines = ExportWizard.text(report, List.of()).lines().toList();
        assertEquals(201, lines.size());
        assertTrue(lines.get(200).contains("3"), lines.get(200));
    }
}
