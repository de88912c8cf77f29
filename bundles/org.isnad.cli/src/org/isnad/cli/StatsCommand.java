package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.Project;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.Delimited;
import org.isnad.core.search.Kind;
import org.isnad.core.search.RegistryNames;
import org.isnad.core.search.Scope;
import org.isnad.core.statistics.Dimension;
import org.isnad.core.statistics.Statistics;
import org.isnad.core.statistics.StatisticsReader;
import org.isnad.core.statistics.StatisticsTable;
import org.isnad.exchange.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad stats DIR}: how much is annotated, by annotator and by tag. */
@Command(name = "stats", resourceBundle = "org.isnad.cli.messages")
final class StatsCommand implements Callable<Integer> {

    /** More names of actors than these are only in the files. */
    private static final int MOST_NAMES = 12;

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Path json;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "csv")
    private Path csv;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            CorpusSnapshot snapshot = CorpusSnapshot.take(project, Scope.ALL);
            Outcome<Statistics> counted = StatisticsReader.read(snapshot, terminal.monitor());
            terminal.problems(counted.problems());
            boolean written = write(counted.value());
            if (json == null && csv == null) {
                print(counted.value(), snapshot.registry());
            }
            return written && !counted.hasErrors() ? Main.OK : Main.BAD_INPUT;
        }
    }

    private boolean write(Statistics statistics) throws IOException {
        if (json != null) {
            Map<String, Map<String, Object>> all = new LinkedHashMap<>();
            statistics
                    .annotators()
                    .forEach(name -> all.put(name, numbers(statistics.only(layer -> layer.annotator()
                            .equals(name)))));
            AtomicFile.write(json, output -> JsonOutput.write(all, output));
        }
        Outcome<Void> table = csv == null ? Outcome.of(null) : Delimited.write(csv, StatisticsTable.rows(statistics));
        main.terminal().problems(table.problems());
        return !table.hasErrors();
    }

    private static Map<String, Object> numbers(Statistics statistics) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("layers", statistics.layers().size());
        for (Kind kind : List.of(Kind.MENTION, Kind.STATEMENT, Kind.STANCE, Kind.QUOTE)) {
            numbers.put(kind.name().toLowerCase(java.util.Locale.ROOT) + 's', statistics.units(kind));
        }
        numbers.put("statementsPer1000Words", Math.round(10 * statistics.statementsPerThousandWords()) / 10.0);
        numbers.put("itemsPerHour", Math.round(10 * statistics.itemsPerHour()) / 10.0);
        Map<String, Map<String, Integer>> tags = new LinkedHashMap<>();
        Dimension.ALL.forEach(dimension -> tags.put(dimension.id(), statistics.counts(dimension)));
        numbers.put("tags", tags);
        return numbers;
    }

    private void print(Statistics statistics, RegistryNames names) {
        for (String annotator : statistics.annotators()) {
            Statistics own = statistics.only(layer -> layer.annotator().equals(annotator));
            main.terminal()
                    .line(Texts.text(
                            "stats.annotator",
                            annotator,
                            own.layers().size(),
                            own.units(Kind.MENTION),
                            own.units(Kind.STATEMENT),
                            own.units(Kind.STANCE),
                            own.units(Kind.QUOTE)));
            for (Dimension dimension : Dimension.ALL) {
                StringBuilder line =
                        new StringBuilder("  ").append(dimension.id()).append(':');
                own.counts(dimension).entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .limit(MOST_NAMES)
                        .forEach(count -> line.append(' ')
                                .append('\u2068')
                                .append(count.getKey().isEmpty() ? "-" : names.label(count.getKey()))
                                .append('\u2069')
                                .append('=')
                                .append(count.getValue()));
                main.terminal().line(line.toString());
            }
        }
    }
}
