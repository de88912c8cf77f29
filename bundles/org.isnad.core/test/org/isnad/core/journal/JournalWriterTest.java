package org.isnad.core.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalWriterTest {

    @TempDir
    Path folder;

    private final JournalWriter writer = new JournalWriter();

    @AfterEach
    void end() {
        writer.end();
    }

    @Test
    void whatCannotBeWrittenIsToldOnce() {
        Path file = folder.resolve("absent/.x.journal");
        writer.begin(file, new byte[] {1});
        writer.append(file, new byte[] {2});
        writer.flush();
        assertEquals(file, writer.failure().file());
        assertEquals(null, writer.failure());
    }

    @Test
    void anAdoptedJournalIsNotTheOneThatIsStillToBeDeleted() throws IOException {
        Path own = folder.resolve(".mercury.journal");
        Path older = Files.write(folder.resolve(".mercury~2.journal"), new byte[] {1, 2, 3});
        // So much that the writer is still at it when the older one takes the place.
        writer.begin(own, new byte[1 << 26]);
        writer.delete(own);
        new Journal(null, writer, () -> own, () -> Header.NONE).adopt(older, 2);
        writer.flush();
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(own));
        assertFalse(Files.exists(older));
    }
}
