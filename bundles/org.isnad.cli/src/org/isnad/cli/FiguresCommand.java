package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.drawing.Raster;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.core.search.Delimited;
import org.isnad.network.EventFilter;
import org.isnad.network.Names;
import org.isnad.network.NetworkMessages;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Stance;
import org.isnad.network.StanceData;
import org.isnad.network.figures.Figure;
import org.isnad.network.figures.Grouping;
import org.isnad.network.figures.Period;
import org.isnad.network.file.NetworkFile;
import org.isnad.network.picture.FigurePicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad figures DIR}: stances over time, by outlet and by what they are about. */
@Command(name = "figures", resourceBundle = "org.isnad.cli.messages")
final class FiguresCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Mixin
    private StanceChoice stances;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
    private String by = Grouping.TIME.id();

    @Option(names = "--period", paramLabel = "NAME", descriptionKey = "period")
    private String period = Period.AUTO.id();

    @Option(names = "--shares", descriptionKey = "shares")
    private boolean shares;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "width")
    private int width = 760;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        Grouping grouping = stances.choice(Grouping.class, "--by", by);
        Period stretch = stances.choice(Period.class, "--period", period);
        try (Project project = folder.open(terminal)) {
            Outcome<StanceData> data = project == null ? Outcome.failed() : stances.read(project, terminal);
            if (!data.isPresent()) {
                return Main.BAD_INPUT;
            }
            Names names = stances.names(project);
            NetworkOptions options =
                    stances.applied(NetworkOptions.DEFAULT.with(NetworkType.EVENT_LIST), data.value(), names);
            List<Stance> counted =
                    EventFilter.filter(data.value().stances(), options, names).events();
            Figure figure = Figure.of(counted, grouping, stretch, names);
            if (stances.outputs().isEmpty()) {
                figure.table().forEach(row -> terminal.line(String.join("\t", row)));
            }
            List<Problem> problems = new ArrayList<>();
            stances.outputs().forEach(output -> problems.addAll(write(figure, output)));
            terminal.problems(problems);
            return problems.isEmpty() && !data.hasErrors() ? Main.OK : Main.BAD_INPUT;
        }
    }

    private List<Problem> write(Figure figure, Path output) {
        return switch (NetworkFile.ending(output)) {
            case "csv", "tsv" -> Delimited.write(output, figure.table()).problems();
            case "svg", "png" -> {
                FigurePicture.Style style =
                        new FigurePicture.Style(Math.max(300, width), stances.isMirrored(), shares, Raster::width);
                yield NetworkFile.picture(
                                output, FigurePicture.of(figure, style).drawing())
                        .problems();
            }
            default ->
                List.of(NetworkMessages.error("network.ending", Place.file(output.toString()), output.getFileName()));
        };
    }
}
