package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectChecksTest {

    private static final String TEXT = "وصل الوزير مساء أمس.";

    @TempDir
    private Path folder;

    private Project project;
    private Article article;
    private ActorMention mention;

    @BeforeEach
    void createProject() {
        project = Project.create(folder, "عيّنة").value();
        article = Projects.article(project, "news", TEXT);
        OpenLayer layer = project.createLayer(article, "mercury").value();
        Actor minister = Projects.actor("الوزير");
        MarkActor mark = new MarkActor(layer, 4, 10, minister, MentionType.NOMINAL);
        assertFalse(project.edits().run(mark).hasErrors());
        mention = mark.mention();
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void layersInMemoryAreCheckedAsTheyAre() {
        assertEquals(List.of("actor.incomplete", "zone.uncovered"), codes());
        OpenLayer layer = project.openLayers().get(0);
        project.edits().run(new SetFeature(layer, mention, Literals.ACTOR_MENTION__MENTION_TYPE, null));
        assertTrue(codes().contains("tag.missing"));
    }

    @Test
    void layersOnDiskAreOpenedAndClosedAgain() {
        project.saveAll();
        project.close(project.openLayers().get(0));
        CheckReport report = Checks.project(project, new BasicMonitor()).value();
        assertEquals(1, report.layers());
        assertEquals(List.of(), project.openLayers());
        assertEquals(List.of("actor.incomplete", "zone.uncovered"), codes());
    }

    @Test
    void aBrokenLayerIsOneProblemOfTheReport() throws Exception {
        project.saveAll();
        project.close(project.openLayers().get(0));
        Files.writeString(project.articleFolder(article).resolve("mercury.xmi"), "<xmi:XMI>");
        assertTrue(codes().contains("layer.broken"));
        assertTrue(codes().contains("actor.unmentioned"));
    }

    @Test
    void aChangedTextIsNoticed() throws Exception {
        project.saveAll();
        Files.writeString(project.articleFolder(article).resolve("text.txt"), TEXT + "!");
        assertTrue(codes().contains("article.hash"));
    }

    @Test
    void cancellingGivesNoReport() {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        assertFalse(Checks.project(project, monitor).isPresent());
    }

    @Test
    void blanksAtEdgesAreMendedInOneStep() {
        OpenLayer layer = project.openLayers().get(0);
        mention.setEnd(mention.getEnd() + 1);
        Problem problem = Checks.run(CheckedLayer.of(layer)).stream()
                .filter(found -> found.code().equals("span.blank-edge"))
                .findFirst()
                .orElseThrow();
        project.edits().run(Checks.fix(problem, layer).orElseThrow());
        assertEquals(10, mention.getEnd());
        project.edits().undo();
        assertEquals(11, mention.getEnd());
    }

    @Test
    void whatNeedsAThoughtIsNotMended() {
        OpenLayer layer = project.openLayers().get(0);
        Problem problem = Checks.run(CheckedLayer.of(layer)).get(0);
        assertTrue(Checks.fix(problem, layer).isEmpty());
    }

    private List<String> codes() {
        return Checks.project(project, new BasicMonitor()).value().problems().stream()
                .map(Problem::code)
                .toList();
    }
}
