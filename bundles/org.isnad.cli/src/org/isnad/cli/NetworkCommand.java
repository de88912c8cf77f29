package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.drawing.Raster;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.network.Aggregation;
import org.isnad.network.Duplicates;
import org.isnad.network.EventFilter;
import org.isnad.network.EventFilter.Filtered;
import org.isnad.network.Graph;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkComputation;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Normalization;
import org.isnad.network.Qualifier;
import org.isnad.network.StanceData;
import org.isnad.network.TimeWindow;
import org.isnad.network.Variable;
import org.isnad.network.file.NetworkFile;
import org.isnad.network.layout.NetworkLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad network DIR}: the network of actors and issues, with the options of Discourse Network Analyzer. */
@Command(name = "network", resourceBundle = "org.isnad.cli.messages")
final class NetworkCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Mixin
    private StanceChoice stances;

    @Option(names = "--type", paramLabel = "NAME", descriptionKey = "type")
    private String type = NetworkOptions.DEFAULT.type().id();

    @Option(names = "--variable1", paramLabel = "NAME", descriptionKey = "variable1")
    private String variable1 = NetworkOptions.DEFAULT.variable1().id();

    @Option(names = "--variable2", paramLabel = "NAME", descriptionKey = "variable2")
    private String variable2 = NetworkOptions.DEFAULT.variable2().id();

    @Option(names = "--qualifier", paramLabel = "NAME", descriptionKey = "qualifier")
    private String qualifier = NetworkOptions.DEFAULT.qualifier().id();

    @Option(names = "--qualifier-aggregation", paramLabel = "NAME", descriptionKey = "aggregation")
    private String aggregation = NetworkOptions.DEFAULT.aggregation().id();

    @Option(names = "--normalization", paramLabel = "NAME", descriptionKey = "normalization")
    private String normalization = NetworkOptions.DEFAULT.normalization().id();

    @Option(names = "--duplicates", paramLabel = "NAME", descriptionKey = "duplicates")
    private String duplicates = NetworkOptions.DEFAULT.duplicates().id();

    @Option(names = "--isolates", descriptionKey = "isolates")
    private boolean isolates;

    @Option(names = "--time-window", paramLabel = "NAME", descriptionKey = "window")
    private String window = NetworkOptions.DEFAULT.timeWindow().id();

    @Option(names = "--window-size", paramLabel = "N", descriptionKey = "size")
    private int size = NetworkOptions.DEFAULT.windowSize();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        NetworkOptions chosen = options();
        try (Project project = folder.open(terminal)) {
            Outcome<StanceData> data = project == null ? Outcome.failed() : stances.read(project, terminal);
            if (!data.isPresent()) {
                return Main.BAD_INPUT;
            }
            Names names = stances.names(project);
            NetworkOptions options = stances.applied(chosen, data.value(), names);
            Outcome<List<Network>> networks =
                    NetworkComputation.windows(data.value().stances(), options, names, terminal.monitor());
            terminal.problems(networks.problems());
            if (!networks.isPresent()) {
                return Main.BAD_INPUT;
            }
            Filtered filtered = EventFilter.filter(data.value().stances(), options, names);
            networks.value().forEach(this::summary);
            terminal.line(Texts.text(
                    "network.left-out",
                    filtered.incomplete(),
                    filtered.excluded(),
                    filtered.undated(),
                    filtered.duplicates()));
            return write(networks.value(), names) && !data.hasErrors() ? Main.OK : Main.BAD_INPUT;
        }
    }

    private NetworkOptions options() {
        return NetworkOptions.DEFAULT
                .with(stances.choice(NetworkType.class, "--type", type))
                .with(
                        stances.choice(Variable.class, "--variable1", variable1),
                        stances.choice(Variable.class, "--variable2", variable2))
                .with(
                        stances.choice(Qualifier.class, "--qualifier", qualifier),
                        stances.choice(Aggregation.class, "--qualifier-aggregation", aggregation))
                .with(stances.choice(Normalization.class, "--normalization", normalization))
                .with(stances.choice(Duplicates.class, "--duplicates", duplicates))
                .with(stances.choice(TimeWindow.class, "--time-window", window), size)
                .withIsolates(isolates);
    }

    private void summary(Network network) {
        String window =
                network.from() == null && network.to() == null ? "" : network.from() + "/" + network.to() + ": ";
        main.terminal()
                .line(window
                        + Texts.text(
                                "network.summary",
                                network.rows().size(),
                                network.columns().size(),
                                network.ties().size(),
                                network.events().size()));
    }

    /** A file for each window, numbered where there are several. */
    private boolean write(List<Network> networks, Names names) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < networks.size(); i++) {
            Network network = networks.get(i);
            Graph graph = Graph.of(network);
            NetworkLayout layout = stances.outputs().isEmpty()
                    ? null
                    : NetworkLayout.of(
                            graph, Raster::width, seed, main.terminal().monitor());
            for (Path output : stances.outputs()) {
                Path file = networks.size() == 1 ? output : numbered(output, i + 1, networks.size(), network);
                problems.addAll(NetworkFile.write(file, network, graph, layout, names, stances.isMirrored())
                        .problems());
            }
        }
        main.terminal().problems(problems);
        return problems.isEmpty();
    }

    private static Path numbered(Path output, int number, int all, Network network) {
        String name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String format = "%0" + String.valueOf(all).length() + "d";
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return output.resolveSibling(
                stem + "-" + String.format(format, number) + "-" + network.from() + "-" + network.to() + ending);
    }
}
