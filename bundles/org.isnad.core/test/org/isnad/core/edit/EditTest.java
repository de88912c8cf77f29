package org.isnad.core.edit;

import static org.isnad.core.project.Projects.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project with one layer of {@link Projects#TEXT}, and proofs that every edit must pass. */
abstract class EditTest {

    @TempDir
    Path folder;

    Project project;
    OpenLayer layer;
    Actor minister;

    @BeforeEach
    void open() {
        project = Projects.create(folder.resolve("project"));
        layer = Projects.layer(project, Projects.TEXT);
        minister = Projects.actor("الوزير");
        Projects.done(project.edits().run(new AddActor(project, minister)));
        Projects.done(project.saveAll());
        Projects.done(project.save(layer));
    }

    @AfterEach
    void close() {
        project.close();
    }

    /** Runs an edit; undo must give back the bytes of layer and corpus before, redo those after. */
    void proves(Edit edit) {
        String layerBefore = bytes(layer.resource());
        String corpusBefore = bytes(project.corpus().eResource());
        Projects.done(project.edits().run(edit));
        String layerAfter = bytes(layer.resource());
        String corpusAfter = bytes(project.corpus().eResource());
        assertNotEquals(layerBefore + corpusBefore, layerAfter + corpusAfter, "the edit changed nothing");
        assertEquals(edit.label(), project.edits().undoLabel());
        assertFalse(edit.label().startsWith("edit."), "the label has no text");
        for (int i = 0; i < 2; i++) {
            project.edits().undo();
            assertEquals(layerBefore, bytes(layer.resource()));
            assertEquals(corpusBefore, bytes(project.corpus().eResource()));
            project.edits().redo();
            assertEquals(layerAfter, bytes(layer.resource()));
            assertEquals(corpusAfter, bytes(project.corpus().eResource()));
        }
    }

    /** A refused edit gives this error, changes nothing, and makes no step. */
    void refuses(String code, Edit edit) {
        String before = bytes(layer.resource()) + bytes(project.corpus().eResource());
        String undo = project.edits().undoLabel();
        Outcome<Void> outcome = project.edits().run(edit);
        assertTrue(outcome.hasErrors(), "the edit was not refused");
        assertEquals(code, Projects.code(outcome));
        assertEquals(before, bytes(layer.resource()) + bytes(project.corpus().eResource()));
        assertEquals(undo, project.edits().undoLabel());
    }

    ActorMention mention(String words) {
        TextRange range = range(words);
        MarkActor edit = new MarkActor(layer, range.begin(), range.end(), minister, MentionType.NAME);
        Projects.done(project.edits().run(edit));
        return edit.mention();
    }

    Statement statement(ActorMention source, String cue, String... content) {
        List<TextRange> ranges = Arrays.stream(content).map(this::range).toList();
        MarkStatement edit = new MarkStatement(layer, List.of(source), List.of(range(cue)), ranges);
        Projects.done(project.edits().run(edit));
        return edit.statement();
    }

    TextRange range(String words) {
        int begin = layer.text().indexOf(words);
        assertTrue(begin >= 0, words);
        return new TextRange(begin, begin + words.length());
    }
}
