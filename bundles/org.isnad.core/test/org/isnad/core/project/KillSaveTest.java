package org.isnad.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillSaveTest {

    @TempDir
    Path folder;

    @Test
    void fiftyKillsLeaveTheOldOrTheNewLayerAndAProjectThatOpens() throws IOException, InterruptedException {
        KillSave.Result result = KillSave.run(50, folder.resolve("project"), 7);
        assertEquals(List.of(), result.damages());
        assertTrue(result.newVersions() < 50, "every kill came after the save: the test proves nothing");
    }
}
