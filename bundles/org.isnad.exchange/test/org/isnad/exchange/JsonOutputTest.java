package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

    @Test
    void recordsGiveTheirComponentsAndNothingElse() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOutput.write(
                List.of(Problem.error("span.bounds", "خارج النص", Place.span("a", "gold", "i1", 3, 4), "")), bytes);
        JsonNode problem = new ObjectMapper().readTree(bytes.toByteArray()).get(0);
        assertEquals(
                "[code, severity, message, place, remedy]",
                problem.properties().stream()
                        .map(entry -> entry.getKey())
                        .toList()
                        .toString());
        assertEquals("ERROR", problem.get("severity").textValue());
        assertEquals("خارج النص", problem.get("message").textValue());
        assertEquals(3, problem.get("place").get("begin").intValue());
    }
}
