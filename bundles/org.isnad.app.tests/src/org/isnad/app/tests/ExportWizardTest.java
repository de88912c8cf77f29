package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.core.project.Project;
import org.isnad.ui.exchange.export.ExportWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export will lose is shown before it is made; nothing is written until Finish. */
final class ExportWizardTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void lossesAreShownAndThenTheFilesWritten() throws Exception {
        Project project = workbench.sample(folder);
        Path output = project.folder().resolveSibling("seeds-export");
        WizardPilot wizard = new WizardPilot(workbench.keyboard, new ExportWizard(project));
        wizard.next();
        assertEquals("losses", wizard.page());
        assertFalse(Files.exists(output));
        wizard.finish();
        try (Stream<Path> files = Files.list(output)) {
            assertTrue(files.findAny().isPresent());
        }
    }
}
