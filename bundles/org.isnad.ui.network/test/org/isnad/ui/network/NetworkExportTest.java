package org.isnad.ui.network;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkExportTest {

    @TempDir
    private Path folder;

    @Test
    void whereNothingIsShownTheUserIsToldThatNothingIsWritten() {
        Path file = folder.resolve("network.csv");
        assertTrue(new NetworkExport(null).write(file).hasErrors());
        assertFalse(Files.exists(file));
    }
}
