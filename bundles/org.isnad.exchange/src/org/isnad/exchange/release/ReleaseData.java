package org.isnad.exchange.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Losses;
import org.isnad.exchange.Losses.Loss;
import org.isnad.exchange.Placement;
import org.isnad.exchange.jsonl.JsonlWriter;
import org.isnad.exchange.release.ReleaseFacts.FormatFacts;
import org.isnad.model.corpus.Article;

/** The data of a bundle in all formats at once: an article is given with all its layers, and goes where it belongs. */
final class ReleaseData implements Closeable {

    private final Path bundle;
    private final ReleaseSource source;
    private final ReleaseSettings settings;
    private final Predicate<String> labels;
    private final Map<String, ArticleSink> sinks = new TreeMap<>();
    private final Map<FormatWriter, Losses> formats = new LinkedHashMap<>();

    /**
     * @param splits names of the splits
     * @param annotators pseudonyms of those who have a folder
     * @param labels which labels of the registry may stand where no text may
     */
    ReleaseData(
            Path bundle,
            ReleaseSource source,
            ReleaseSettings settings,
            List<String> splits,
            List<String> annotators,
            List<FormatWriter> writers,
            Predicate<String> labels)
            throws IOException {
        this.bundle = bundle;
        this.source = source;
        this.settings = settings;
        this.labels = labels;
        formats.put(new JsonlWriter(), new Losses());
        for (String split : splits) {
            rows(Bundle.GOLD, Bundle.STANDOFF_GOLD, Project.GOLD, split);
            for (String annotator : annotators) {
                rows(
                        Bundle.ANNOTATORS + '/' + annotator,
                        Bundle.STANDOFF_ANNOTATORS + '/' + annotator,
                        annotator,
                        split);
            }
        }
        if (settings.withTexts()) {
            for (FormatWriter writer : writers) {
                formats.put(writer, new Losses());
                String folder = Bundle.folder(writer.id());
                sinks.put(folder, writer.open(target(folder, Project.GOLD)));
            }
        }
    }

    private void rows(String folder, String standOff, String layer, String split) throws IOException {
        if (settings.withTexts()) {
            String place = folder + '/' + split;
            sinks.put(place, new JsonlWriter().open(target(place, layer)));
        }
        String place = standOff + '/' + split;
        sinks.put(place, JsonlWriter.standOff(target(place, layer), labels));
    }

    private ExportTarget target(String folder, String layer) throws IOException {
        Path path = bundle.resolve(folder);
        Files.createDirectories(path);
        return new ExportTarget(path, source.corpus(), source.types(), layer, false);
    }

    /** Writes an article; returns what is wrong with it, nothing as a rule. */
    List<Problem> write(Article article, String text, Map<String, OpenLayer> layers, Placement placement)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String layer : layers.keySet()) {
            ExportedArticle exported = ExportedArticle.of(article, text, layers, layer, placement);
            boolean isGold = layer.equals(Project.GOLD);
            String suffix = '/' + placement.split();
            String withTexts = isGold ? Bundle.GOLD : Bundle.ANNOTATORS + '/' + layer;
            String without = isGold ? Bundle.STANDOFF_GOLD : Bundle.STANDOFF_ANNOTATORS + '/' + layer;
            problems.addAll(write(withTexts + suffix, exported));
            problems.addAll(write(without + suffix, exported));
            if (isGold) {
                for (Map.Entry<FormatWriter, Losses> format : formats.entrySet()) {
                    problems.addAll(write(format.getKey(), exported, format.getValue()));
                }
            }
        }
        return problems;
    }

    private List<Problem> write(FormatWriter writer, ExportedArticle article, Losses losses) throws IOException {
        ArticleSink sink = sinks.get(Bundle.folder(writer.id()));
        if (sink != null) {
            return writer.write(article, sink, losses);
        }
        writer.countLosses(article, losses);
        return List.of();
    }

    private List<Problem> write(String folder, ExportedArticle article) throws IOException {
        ArticleSink sink = sinks.get(folder);
        return sink == null ? List.of() : sink.write(article);
    }

    /** What each format lost, in English. */
    List<FormatFacts> formats() {
        return formats.entrySet().stream()
                .map(format -> facts(format.getKey(), format.getValue()))
                .toList();
    }

    private FormatFacts facts(FormatWriter writer, Losses losses) {
        String id = writer.id();
        String folder =
                !id.equals("jsonl") ? Bundle.folder(id) : settings.withTexts() ? Bundle.GOLD : Bundle.STANDOFF_GOLD;
        List<Loss> lost = losses.list().stream()
                .map(loss -> new Loss(
                        loss.kind(), loss.count(), ExchangeMessages.english("loss." + loss.kind(), loss.count())))
                .toList();
        return new FormatFacts(
                id,
                ExchangeMessages.english(id + ".label"),
                folder,
                ExchangeMessages.english(id + ".cannot-hold"),
                lost);
    }

    /** Rows of the JSON Lines files by their paths; asked after closing. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        sinks.forEach((folder, sink) -> {
            for (ExportedFile file : sink.files()) {
                if (file.name().endsWith(".jsonl")) {
                    rows.put(folder + '/' + file.name(), file.entries());
                }
            }
        });
        return rows;
    }

    @Override
    public void close() throws IOException {
        for (ArticleSink sink : sinks.values()) {
            sink.close();
        }
    }
}
