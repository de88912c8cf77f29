package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.SettingsFile;
import org.isnad.ui.exchange.release.ReleaseWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample corpus is released from the workbench; its settings stay with it. */
final class ReleaseWizardTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aBundleIsMadeAndTheSettingsKept() throws Exception {
        Project project = workbench.sample(folder);
        ReleaseSettings settings = ReleaseSettings.usual().withSeed(42);
        WizardPilot wizard = new WizardPilot(workbench.keyboard, new ReleaseWizard(project, settings));
        for (String page : new String[] {"contents", "card", "splits", "preview", "problems"}) {
            wizard.next();
            assertEquals(page, wizard.page());
        }
        wizard.check();
        wizard.finish();
        Path bundle = project.folder().resolveSibling("seeds-release");
        assertTrue(Files.isRegularFile(bundle.resolve("SHA256SUMS")));
        try (Stream<Path> gold = Files.walk(bundle.resolve("data/gold"))) {
            assertTrue(gold.anyMatch(file -> file.endsWith("stances.jsonl")));
        }
        assertEquals(settings, SettingsFile.read(project.folder()).value());
    }
}
