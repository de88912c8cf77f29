package org.isnad.core.guideline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Article;

/**
 * Finds the hard cases of a corpus: in open layers as they are now, in others as they stand on disk. A file is read again only
 * when it has changed. The thread of the project.
 */
public final class HardCases {

    private static final String WRITTEN = "\"" + ReviewFlag.HARD_CASE.getLiteral() + "\"";

    private final Project project;
    private final Map<Path, Read> onDisk = new HashMap<>();

    private record Read(FileTime time, List<HardCase> cases) {}

    public HardCases(Project project) {
        this.project = project;
    }

    /** In the order of the articles and their layers; what was found so far where it is cancelled. */
    public List<HardCase> find(Monitor monitor) {
        List<HardCase> found = new ArrayList<>();
        for (Article article : project.corpus().getArticles()) {
            for (String layer : project.layers(article)) {
                if (monitor.isCanceled()) {
                    return found;
                }
                found.addAll(open(article, layer).map(HardCases::of).orElseGet(() -> onDisk(article, layer)));
            }
        }
        return found;
    }

    private Optional<OpenLayer> open(Article article, String annotator) {
        return project.openLayers().stream()
                .filter(layer -> layer.article() == article && layer.annotator().equals(annotator))
                .findFirst();
    }

    private List<HardCase> onDisk(Article article, String annotator) {
        Path file = project.articleFolder(article).resolve(annotator + ".xmi");
        try {
            FileTime time = Files.getLastModifiedTime(file);
            Read before = onDisk.get(file);
            if (before == null || !before.time().equals(time)) {
                // Most layers have none, and are not parsed.
                boolean some = Files.readString(file).contains(WRITTEN);
                onDisk.put(file, new Read(time, some ? parsed(article, annotator) : List.of()));
            }
            return onDisk.get(file).cases();
        } catch (IOException unreadable) {
            // Whoever opens the layer is told.
            return List.of();
        }
    }

    private List<HardCase> parsed(Article article, String annotator) {
        Optional<OpenLayer> opened = project.layer(article, annotator).toOptional();
        List<HardCase> cases = opened.map(HardCases::of).orElse(List.of());
        opened.ifPresent(project::close);
        return cases;
    }

    private static List<HardCase> of(OpenLayer layer) {
        return layer.resource().getContents().stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .filter(item -> item.getFlag() == ReviewFlag.HARD_CASE)
                .flatMap(item -> hardCase(layer, item).stream())
                .toList();
    }

    private static Optional<HardCase> hardCase(OpenLayer layer, Item item) {
        List<? extends Span> spans = spans(item);
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int begin = spans.get(0).getBegin();
        int end = spans.get(spans.size() - 1).getEnd();
        String text = layer.text();
        if (begin < 0 || end > text.length() || begin > end) {
            return Optional.empty();
        }
        String words = text.substring(begin, end);
        return Optional.of(
                new HardCase(layer.article(), layer.annotator(), item.getId(), begin, end, words, TagAnchors.of(item)));
    }

    private static List<? extends Span> spans(Item item) {
        if (item instanceof Span span) {
            return List.of(span);
        } else if (item instanceof Statement statement) {
            return statement.getContent();
        }
        return item instanceof Stance stance ? stance.getEvidence() : List.of();
    }
}
