package org.isnad.core.guideline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Article;

/** Finds the hard cases of a corpus: in open layers as they are now, in others as they stand on disk. */
public final class HardCases {

    private static final String WRITTEN = "\"" + ReviewFlag.HARD_CASE.getLiteral() + "\"";

    private HardCases() {}

    /** In the order of the articles and their layers; what was found so far where it is cancelled. */
    public static List<HardCase> find(Project project, Monitor monitor) {
        List<HardCase> found = new ArrayList<>();
        for (Article article : project.corpus().getArticles()) {
            for (String layer : project.layers(article)) {
                if (monitor.isCanceled()) {
                    return found;
                }
                find(project, article, layer, found);
            }
        }
        return found;
    }

    private static void find(Project project, Article article, String annotator, List<HardCase> found) {
        Optional<OpenLayer> open = project.openLayers().stream()
                .filter(layer ->
                        layer.article() == article && layer.annotator().equals(annotator))
                .findFirst();
        if (open.isPresent()) {
            found.addAll(of(open.get()));
        } else if (mayHold(project.articleFolder(article).resolve(annotator + ".xmi"))) {
            Outcome<OpenLayer> opened = project.layer(article, annotator);
            opened.toOptional().ifPresent(layer -> {
                found.addAll(of(layer));
                project.close(layer);
            });
        }
    }

    /** The hard cases of one layer in the order of the file. */
    static List<HardCase> of(OpenLayer layer) {
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
        return Optional.of(new HardCase(
                layer.article(),
                layer.annotator(),
                item.getId(),
                begin,
                end,
                text.substring(begin, end),
                TagAnchors.of(item)));
    }

    private static List<? extends Span> spans(Item item) {
        if (item instanceof Span span) {
            return List.of(span);
        } else if (item instanceof Statement statement) {
            return statement.getContent();
        }
        return item instanceof Stance stance ? stance.getEvidence() : List.of();
    }

    /** Spares the reading of layers without any. */
    private static boolean mayHold(Path file) {
        try {
            return Files.readString(file).contains(WRITTEN);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
