package org.isnad.core.suggest;

import static org.isnad.core.project.Projects.done;
import static org.isnad.core.project.Projects.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.AddActor;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.core.registry.MergeActors;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedNamesTest {

    @TempDir
    Path folder;

    private Project project;
    private Article article;
    private Actor one;
    private Actor other;

    @BeforeEach
    void open() {
        project = Projects.create(folder.resolve("p"));
        one = Projects.actor("الوزير");
        other = Projects.actor("الوزير سالم");
        done(project.edits().run(new AddActor(project, one)));
        done(project.edits().run(new AddActor(project, other)));
        article = Projects.article(project, "a1", "قال الوزير إن الطريق مفتوح.\nورد الوزير.\n");
        Wish first = new Wish(4, 10, other.getId(), MentionType.NAME);
        Wish second = new Wish(31, 37, other.getId(), MentionType.NAME);
        done(project.suggestions().add(article, "search:x", List.of(first, second)));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void proposalsNameTheActorThatStays() {
        List<Article> told = new ArrayList<>();
        project.suggestions().onChange(told::add);
        assertEquals(1, write());
        assertEquals(List.of(article), told);
        assertEquals(List.of("mention 4-10 " + one.getId(), "mention 31-37 " + one.getId()), keys());
        assertEquals(0, write(), "nothing is left to write");
    }

    @Test
    void whatWasRefusedStaysRefusedAfterAMergeAndItsUndo() {
        OpenLayer layer = value(project.createLayer(article, "mercury"));
        done(project.edits()
                .run(new RefuseSuggestions(
                        layer, List.of(project.suggestions().all(article).get(0)))));
        List<String> refused = List.copyOf(layer.head().getRefused());
        done(project.edits().run(new MergeActors(project, one, List.of(other))));
        write();
        assertEquals(1, project.suggestions().open(layer).size());
        assertEquals(List.of("mention 4-10 " + one.getId()), layer.head().getRefused());
        project.edits().undo();
        assertEquals(refused, layer.head().getRefused());
    }

    @Test
    void keysOfStancesNameHoldersAndTargets() {
        assertEquals("stance b b FAVOR 1-2", MergedNames.key("stance a a FAVOR 1-2", Set.of("a"), "b"));
        assertEquals("quote 1-2 a", MergedNames.key("quote 1-2 a", Set.of("a"), "b"));
    }

    private int write() {
        return value(MergedNames.write(project, Set.of(other.getId()), one.getId(), new BasicMonitor()));
    }

    private List<String> keys() {
        return project.suggestions().all(article).stream().map(Suggestions::key).toList();
    }
}
