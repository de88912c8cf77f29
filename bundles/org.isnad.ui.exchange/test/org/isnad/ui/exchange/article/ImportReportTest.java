package org.isnad.ui.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.exchange.text.ImportReport;
import org.isnad.exchange.text.ImportReport.ImportedArticle;
import org.isnad.ui.exchange.Messages;
import org.junit.jupiter.api.Test;

/** What the user reads at the end of an import. */
final class ImportReportTest {

    private static ImportReport report(boolean cancelled) {
        return new ImportReport(
                List.of(new ImportedArticle(Path.of("a.txt"), "a")), List.of(), List.of(Path.of("b.txt")), cancelled);
    }

    @Test
    void problemsComeFirstAndOnce() {
        Problem broken = Problem.error("import.charset", "b.txt is broken.", Place.file("b.txt"), "Choose another.");
        Problem guessed = new Problem("import.guessed", Severity.INFO, "Guessed.", Place.file("a.txt"), "");
        List<String> lines = ImportWizard.text(report(false), List.of(guessed, broken, broken))
                .lines()
                .toList();
        assertEquals("b.txt is broken.", lines.get(0));
        assertEquals("Choose another.", lines.get(1));
        assertEquals(3, lines.size());
        assertTrue(lines.get(2).contains("a.txt"));
    }

    @Test
    void cancelIsSaid() {
        assertEquals(NLS.bind(Messages.Import_cancelled, 1), ImportWizard.headline(report(true)));
        assertEquals(NLS.bind(Messages.Import_done, 1), ImportWizard.headline(report(false)));
        assertFalse(Messages.Import_done.equals(Messages.Import_cancelled));
    }
}
