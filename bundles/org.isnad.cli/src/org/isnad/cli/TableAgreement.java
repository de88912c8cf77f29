package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.agreement.coding.Codings;
import org.isnad.agreement.coding.Scale;
import org.isnad.cli.CsvFile.Cell;
import org.isnad.core.outcome.Outcome;
import picocli.CommandLine.Option;

/** Agreement on labels, from a table with a row for each unit and a column for each annotator. */
final class TableAgreement {

    @Option(names = "--scale", paramLabel = "SCALE", defaultValue = "nominal", descriptionKey = "scale")
    private Scale scale;

    @Option(names = "--header", negatable = true, descriptionKey = "header")
    private Boolean header;

    int run(Path file, ResultFile result) throws IOException {
        Terminal terminal = result.terminal();
        Outcome<List<List<Cell>>> rows = CsvFile.read(file);
        Outcome<Codings> codings = rows.then(cells -> LabelTable.codings(file, cells, header, scale));
        terminal.problems(codings.problems());
        if (!codings.isPresent()) {
            return Main.BAD_INPUT;
        }
        TableMeasures measures = TableMeasures.of(codings.value(), scale);
        result.write(json(measures));
        if (!result.isStandardOutput()) {
            print(measures, terminal);
        }
        return Main.OK;
    }

    private static Map<String, Object> json(TableMeasures measures) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, String> undefined = new LinkedHashMap<>();
        json.put("units", measures.units());
        measures.values().forEach((key, value) -> {
            json.put(key, value.isDefined() ? value.value() : null);
            if (!value.isDefined()) {
                undefined.put(key, TableMeasures.reason(key, value.undefined()));
            }
        });
        if (!undefined.isEmpty()) {
            json.put("undefined", undefined);
        }
        return json;
    }

    private static void print(TableMeasures measures, Terminal terminal) {
        terminal.line(Texts.text("agree.units", measures.units(), measures.compared()));
        measures.values()
                .forEach((key, value) -> terminal.line(
                        value.isDefined()
                                ? String.format(Locale.ROOT, "%-12s %9.6f", key, value.value())
                                : String.format(
                                        "%-12s %9s  %s", key, "–", TableMeasures.reason(key, value.undefined()))));
    }
}
