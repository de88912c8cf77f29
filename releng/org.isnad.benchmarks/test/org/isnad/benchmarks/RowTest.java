package org.isnad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RowTest {

    @Test
    void ratioIsOursByPeer() {
        Row row = new Row("layer-load", 30, 20, "ms");
        assertEquals(1.5, row.ratio());
        assertEquals(
                "[\n"
                        + "  {\"name\": \"layer-load\", \"ours\": 30.000, \"peer\": 20.000, \"ratio\": 1.500, \"unit\":"
                        + " \"ms\"}\n"
                        + "]\n",
                Row.json(List.of(row)));
        assertTrue(Row.table(List.of(row)).contains("1.50  ms"));
    }
}
