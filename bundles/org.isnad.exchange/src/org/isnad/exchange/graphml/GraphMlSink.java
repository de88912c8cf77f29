package org.isnad.exchange.graphml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.drawing.Raster;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.Polarity;
import org.isnad.network.Aggregation;
import org.isnad.network.Document;
import org.isnad.network.Graph;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkComputation;
import org.isnad.network.NetworkOptions;
import org.isnad.network.NetworkType;
import org.isnad.network.Qualifier;
import org.isnad.network.Stance;
import org.isnad.network.StanceReader;
import org.isnad.network.file.GraphMl;
import org.isnad.network.layout.NetworkLayout;

/** Keeps the stances of all articles and writes the networks at the end. */
final class GraphMlSink implements ArticleSink {

    private static final long SEED = 1;

    private final ExportTarget target;
    private final List<Stance> stances = new ArrayList<>();
    private final List<ExportedFile> files = new ArrayList<>();

    GraphMlSink(ExportTarget target) {
        this.target = target;
    }

    /** Whether a stance is for or against an issue and so becomes part of a tie. */
    static boolean isTie(org.isnad.model.annotation.Stance stance) {
        return stance.getHolder() != null
                && stance.getTargetIssue() != null
                && (stance.getPolarity() == Polarity.FAVOR || stance.getPolarity() == Polarity.AGAINST);
    }

    @Override
    public List<Problem> write(ExportedArticle article) {
        article.layer()
                .ifPresent(layer -> stances.addAll(StanceReader.read(
                        Document.of(article.article()),
                        layer.annotator(),
                        layer.resource().getContents(),
                        article.text())));
        return List.of();
    }

    @Override
    public void close() throws IOException {
        if (!files.isEmpty()) {
            return;
        }
        NetworkOptions oneMode = NetworkOptions.DEFAULT.with(NetworkType.ONE_MODE);
        write("actors-issues", NetworkOptions.DEFAULT.with(Qualifier.AGREEMENT, Aggregation.SUBTRACT));
        write("actors-congruence", oneMode.with(Qualifier.AGREEMENT, Aggregation.CONGRUENCE));
        write("actors-conflict", oneMode.with(Qualifier.AGREEMENT, Aggregation.CONFLICT));
    }

    private void write(String name, NetworkOptions options) throws IOException {
        Names names = Names.of(target.corpus(), false);
        Network network = NetworkComputation.network(stances, options, names).value();
        Graph graph = Graph.of(network);
        NetworkLayout layout = NetworkLayout.of(graph, Raster::width, SEED, new BasicMonitor());
        String file = name + ".graphml";
        Files.write(
                target.folder().resolve(file),
                GraphMl.of(network, graph, layout).getBytes(StandardCharsets.UTF_8));
        files.add(new ExportedFile(file, graph.edges().size()));
    }

    @Override
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }
}
