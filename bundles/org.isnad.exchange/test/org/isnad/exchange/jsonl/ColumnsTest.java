package org.isnad.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {

    @TempDir
    Path folder;

    @Test
    void theFilesHaveTheColumnsOfTheSchema() throws IOException {
        try (Project project = SampleProject.create(folder.resolve("project"))) {
            new JsonlWriter()
                    .write(
                            new ExportRequest(project, Optional.of("mercury")),
                            folder.resolve("out"),
                            new BasicMonitor());
        }
        for (String file : Columns.FILES) {
            List<String> rows = Files.readAllLines(folder.resolve("out/" + file + ".jsonl"));
            assertFalse(rows.isEmpty(), file);
            for (String row : rows) {
                agree(file, Columns.of(file), new ObjectMapper().readTree(row));
            }
        }
    }

    private static void agree(String where, List<Column> columns, JsonNode row) {
        List<String> keys = new ArrayList<>();
        row.fieldNames().forEachRemaining(keys::add);
        assertEquals(columns.stream().map(Column::name).toList(), keys, where);
        for (Column column : columns) {
            JsonNode value = row.get(column.name());
            assertTrue(fits(column, value), where + '.' + column.name() + ": " + value);
            if (column.kind() == Column.Kind.STRUCTS) {
                value.forEach(one -> agree(where + '.' + column.name(), column.columns(), one));
            }
        }
    }

    private static boolean fits(Column column, JsonNode value) {
        return switch (column.kind()) {
            case TEXT -> value.isTextual();
            case INTEGER -> value.isInt();
            case BOOLEAN -> value.isBoolean();
            case TEXTS, STRUCTS -> value.isArray();
        };
    }

    @Test
    void withoutTextsTheRowsSayWhereTheTextsWere() {
        List<String> more = new ArrayList<>(
                Columns.withoutTexts("documents").stream().map(Column::name).toList());
        more.removeAll(Columns.of("documents").stream().map(Column::name).toList());
        assertEquals(List.of("length", "title_start", "title_end"), more);
        assertEquals(Columns.of("mentions"), Columns.withoutTexts("mentions"));
    }
}
