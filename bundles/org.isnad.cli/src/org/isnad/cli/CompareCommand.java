package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.difference.Difference;
import org.isnad.review.difference.Differences;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Readings;
import org.isnad.review.version.LayerVersions;
import org.isnad.text.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code isnad compare DIR ARTICLE LAYER LAYER…}: in what layers of an article, or versions of them, differ. */
@Command(name = "compare", resourceBundle = "org.isnad.cli.messages")
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Parameters(index = "1", paramLabel = "ARTICLE", descriptionKey = "article")
    private String article;

    @Parameters(index = "2..*", arity = "2..*", paramLabel = "LAYER", descriptionKey = "layers")
    private List<String> layers;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Path json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            Article known = project == null ? null : project.article(article).orElse(null);
            if (known == null) {
                if (project != null) {
                    terminal.error(Texts.text("compare.article", article));
                }
                return Main.BAD_INPUT;
            }
            List<String> names = layers.stream().distinct().toList();
            List<LayerReading> readings = new ArrayList<>();
            for (String layer : names) {
                Outcome<LayerReading> reading = reading(project, known, layer);
                terminal.problems(reading.problems());
                reading.toOptional().ifPresent(readings::add);
            }
            if (readings.size() < names.size()) {
                return Main.BAD_INPUT;
            }
            return compare(readings, project.text(known).value());
        }
    }

    /** A layer is named by its annotator; after an at-sign comes a commit or the path of a layer file. */
    private Outcome<LayerReading> reading(Project project, Article known, String layer) {
        int at = layer.indexOf('@');
        if (at < 0) {
            return project.layer(known, layer).then(open -> Outcome.of(Readings.of(open)));
        }
        LayerVersions versions = LayerVersions.of(project, known, layer.substring(0, at));
        return versions.find(layer.substring(at + 1), main.terminal().monitor())
                .then(versions::reading)
                .then(reading -> Outcome.of(reading.named(layer)));
    }

    private int compare(List<LayerReading> readings, String text) throws IOException {
        Alignment alignment = Alignment.of(readings);
        Map<Aligned, List<Difference>> differing = new LinkedHashMap<>();
        for (Aligned unit : alignment.units()) {
            List<Difference> differences = Differences.of(unit, alignment);
            if (!differences.isEmpty()) {
                differing.put(unit, differences);
            }
        }
        ResultFile result = new ResultFile(main.terminal(), json);
        if (!result.isStandardOutput()) {
            differing.forEach((unit, differences) -> main.terminal().line(line(unit, differences, text)));
            main.terminal()
                    .line(Texts.text(
                            "compare.done",
                            alignment.units().size(),
                            alignment.units().size() - differing.size(),
                            differing.size()));
        }
        result.write(differing.entrySet().stream()
                .map(entry -> json(entry.getKey(), entry.getValue(), Differences.weight(entry.getKey(), alignment)))
                .toList());
        return differing.isEmpty() ? Main.OK : Main.FINDINGS;
    }

    private String line(Aligned unit, List<Difference> differences, String text) {
        return Terminal.where(Place.span(article, null, null, unit.begin(), unit.end()))
                + ' '
                + unit.kind().name().toLowerCase(Locale.ROOT)
                + "  "
                + differences.stream()
                        .map(difference -> difference.kind().label())
                        .distinct()
                        .collect(Collectors.joining(", "))
                + (unit.missing().isEmpty() ? "" : " (" + String.join(", ", unit.missing()) + ")")
                + "  "
                + unit.extent().stream()
                        .map(range -> words(range, text))
                        .collect(Collectors.joining(" … ", "\u2068", "\u2069"));
    }

    private static String words(TextRange range, String text) {
        return text == null ? "" : range.of(text).replaceAll("\\s+", " ");
    }

    private static Map<String, Object> json(Aligned unit, List<Difference> differences, double weight) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", unit.kind().name());
        values.put("begin", unit.begin());
        values.put("end", unit.end());
        Map<String, String> items = new LinkedHashMap<>();
        unit.readings().forEach((annotator, reading) -> items.put(annotator, reading.id()));
        values.put("items", items);
        values.put("missing", List.copyOf(unit.missing()));
        values.put("differences", differences.stream().map(CompareCommand::json).toList());
        values.put("weight", Math.round(1000 * weight) / 1000.0);
        return values;
    }

    private static Map<String, Object> json(Difference difference) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", difference.kind().name());
        if (difference.feature() != null) {
            values.put("feature", difference.feature());
        }
        return values;
    }
}
