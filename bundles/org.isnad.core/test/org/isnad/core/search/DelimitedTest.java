package org.isnad.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DelimitedTest {

    @TempDir
    private Path folder;

    @Test
    void cellsAreQuotedAndFormulasGuarded() {
        String csv = Delimited.text(List.of(List.of("أ,ب", "قال \"نعم\"", "=1+1", "-2", "@x", "سطر\nسطر")), false);
        assertEquals("\"أ,ب\",\"قال \"\"نعم\"\"\",'=1+1,-2,'@x,\"سطر\nسطر\"\r\n", csv);
        assertEquals("أ\t'+س\tسطر سطر\n", Delimited.text(List.of(List.of("أ", "+س", "سطر\nسطر")), true));
    }

    @Test
    void theNameTellsTheFormatAndAFailureIsAProblem() throws IOException {
        Path tsv = folder.resolve("hits.TSV");
        assertTrue(Delimited.write(tsv, List.of(List.of("أ", "ب"))).problems().isEmpty());
        assertEquals("\uFEFFأ\tب\n", Files.readString(tsv));
        assertTrue(Delimited.write(folder.resolve("no/such.csv"), List.of()).hasErrors());
    }
}
