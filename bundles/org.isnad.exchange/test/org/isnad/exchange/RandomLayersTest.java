package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomLayersTest {

    @TempDir
    Path folder;

    @Test
    void aSeedIsALayer() throws IOException {
        assertEquals(pictures(1, "one"), pictures(1, "same"));
        assertNotEquals(pictures(1, "again"), pictures(2, "other"));
    }

    @Test
    void layersHaveAllThatIsHard() throws IOException {
        Set<TargetKind> kinds = EnumSet.noneOf(TargetKind.class);
        boolean discontinuous = false;
        boolean nested = false;
        boolean free = false;
        for (int seed = 0; seed < 12; seed++) {
            try (Project project = new RandomLayers(seed).project(folder.resolve("p" + seed), 3)) {
                for (Article article : project.corpus().getArticles()) {
                    OpenLayer layer = SampleProject.value(project.layer(article, RandomLayers.ANNOTATOR));
                    layer.stances().stream().map(Stance::getTargetKind).forEach(kinds::add);
                    discontinuous |= layer.statements().stream()
                            .anyMatch(s -> s.getContent().size() > 1);
                    nested |= layer.statements().stream().anyMatch(s -> s.getParent() != null);
                    free |= layer.quotes().stream().anyMatch(quote -> layer.statements().stream()
                            .noneMatch(s -> s.getQuotes().contains(quote)));
                }
            }
        }
        assertEquals(EnumSet.allOf(TargetKind.class), kinds);
        assertTrue(discontinuous && nested && free);
    }

    private List<String> pictures(long seed, String name) throws IOException {
        try (Project project = new RandomLayers(seed).project(folder.resolve(name), 1)) {
            Article article = project.corpus().getArticles().get(0);
            return LayerPicture.of(
                    SampleProject.value(project.layer(article, RandomLayers.ANNOTATOR))
                            .resource(),
                    (object, feature) -> true);
        }
    }
}
