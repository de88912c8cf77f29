package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void withoutFileTheUsualSettingsHold() {
        assertEquals(ReleaseSettings.usual(), SettingsFile.read(folder).value());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        ReleaseSettings settings = SettingsFile.read(Path.of("../../seeds")).value();
        assertFalse(settings.license().isEmpty());
        assertFalse(SettingsFile.write(folder, settings).hasErrors());
        assertEquals(settings, SettingsFile.read(folder).value());
    }

    @Test
    void aSlipIsToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), "{\n  \"licence\" : \"MIT\"\n}\n");
        Outcome<ReleaseSettings> outcome = SettingsFile.read(folder);
        assertEquals(List.of("release.settings"), Bundles.codes(outcome));
        assertTrue(outcome.problems().get(0).message().contains("licence"));
        assertTrue(outcome.problems().get(0).place().line() > 1);
    }

    @Test
    void sizesAndThresholdsThatMeanNothingAreRefused() throws IOException {
        for (String json : List.of(
                "{\"sizes\": {\"train\": 0, \"validation\": 1, \"test\": 1}}",
                "{\"sizes\": {\"train\": 1, \"validation\": -1, \"test\": 1}}",
                "{\"duplicateThreshold\": 0}",
                "{\"duplicateThreshold\": 1.5}")) {
            Files.writeString(folder.resolve(SettingsFile.NAME), json);
            assertEquals(List.of("release.settings"), Bundles.codes(SettingsFile.read(folder)), json);
        }
    }
}
