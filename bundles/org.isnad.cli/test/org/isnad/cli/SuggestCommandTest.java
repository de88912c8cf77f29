package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions on the command line, and what the command answers to wrong use. */
final class SuggestCommandTest {

    private static final String ARTICLE = "قال المدير إن «الطريق مفتوح أمام الجميع».\n";

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aProjectWithOneActor() throws IOException {
        project = folder.resolve("project");
        Path article = Files.writeString(folder.resolve("road.txt"), ARTICLE);
        assertEquals(0, Run.isnad("new", project).code());
        assertEquals(0, Run.isnad("import", project, article).code());
        try (Project opened = Project.open(project).value()) {
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setId("director");
            actor.setLabel("المدير");
            opened.corpus().getActors().add(actor);
            opened.saveCorpus();
        }
    }

    @Test
    void suggestionsAreStoredAndCounted() {
        Run run = Run.isnad("suggest", project);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("road"), run.out());
        assertEquals(3, stored());
        assertEquals(0, Run.isnad("suggest", project, "road").code());
        assertEquals(3, stored());
    }

    @Test
    void aProjectThatHasThemOffIsLeftAlone() {
        try (Project opened = Project.open(project).value()) {
            opened.corpus().setSuggestionsOff(true);
            opened.saveCorpus();
        }
        assertEquals(0, Run.isnad("suggest", project).code());
        assertEquals(0, stored());
        assertEquals(0, Run.isnad("suggest", project, "--force").code());
        assertEquals(3, stored());
    }

    @Test
    void wrongUseIsSaid() {
        Run unknown = Run.isnad("suggest", project, "no-such-article");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("no-such-article"), unknown.err());
        assertEquals(2, Run.isnad("suggest", folder.resolve("nowhere")).code());
        Run engine = Run.isnad("suggest", project, "--engine", folder.resolve("none.xml"));
        assertEquals(1, engine.code());
        assertTrue(engine.err().contains("none.xml"), engine.err());
        assertEquals(3, stored(), "ours ran all the same");
    }

    private int stored() {
        try (Project opened = Project.open(project).value()) {
            return opened.suggestions()
                    .all(opened.article("road").orElseThrow())
                    .size();
        }
    }
}
