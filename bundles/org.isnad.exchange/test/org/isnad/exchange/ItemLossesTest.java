package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.exchange.ItemLosses.Part;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemLossesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsHeldIsNotCounted() throws IOException {
        try (Project project = new RandomLayers(3).project(folder.resolve("p"), 3)) {
            assertEquals(Map.of(), count(project, EnumSet.allOf(Part.class), false));
            Map<String, Integer> all = count(project, Set.of(), false);
            assertTrue(all.keySet().containsAll(List.of("COMMENT", "CONFIDENCE", "DATES", "EXTRA")), all.toString());
            assertEquals(items(project, false, true), all.get("COMMENT"));
            Map<String, Integer> ofFrames = count(project, Set.of(Part.COMMENT), true);
            assertEquals(items(project, true, true), ofFrames.get("COMMENT"), "those of spans are lost");
            assertEquals(all.get("DATES"), ofFrames.get("DATES"));
        }
    }

    @Test
    void everyPartHasItsSentence() {
        for (Part part : Part.values()) {
            Losses losses = new Losses();
            losses.add(part.name(), 7);
            assertTrue(losses.sentences().get(0).contains("7"));
        }
    }

    private static Map<String, Integer> count(Project project, Set<Part> held, boolean framesOnly) {
        Losses losses = new Losses();
        for (Article article : project.corpus().getArticles()) {
            ExportRequest request = new ExportRequest(project, Optional.of(RandomLayers.ANNOTATOR));
            ExportedArticle exported = SampleProject.value(ExportedArticle.open(request, article));
            ItemLosses.countAllBut(held, item -> !framesOnly || item instanceof Frame, exported, losses);
        }
        return losses.list().stream().collect(Collectors.toMap(Losses.Loss::kind, Losses.Loss::count));
    }

    private static int items(Project project, boolean spansOnly, boolean withComment) {
        int items = 0;
        for (Article article : project.corpus().getArticles()) {
            OpenLayer layer = SampleProject.value(project.layer(article, RandomLayers.ANNOTATOR));
            items += (int) layer.resource().getContents().stream()
                    .filter(object -> object instanceof Item item
                            && (item.getComment() != null) == withComment
                            && !(spansOnly && item instanceof Frame))
                    .count();
        }
        return items;
    }
}
