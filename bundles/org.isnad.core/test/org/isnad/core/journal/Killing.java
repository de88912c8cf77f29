package org.isnad.core.journal;

import static org.isnad.core.project.Projects.done;
import static org.isnad.core.project.Projects.value;

import java.nio.file.Path;
import java.util.List;
import org.isnad.core.edit.AddActor;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A saved project with an article, a layer and an actor, and what a kill would leave of it. */
abstract class Killing {

    @TempDir
    Path folder;

    Project project;
    OpenLayer layer;
    int copies;

    @BeforeEach
    void open() {
        project = Projects.create(folder.resolve("project"));
        layer = Projects.layer(project, Projects.TEXT);
        done(project.edits().run(new AddActor(project, Projects.actor("الوزير"))));
        done(project.saveAll());
        done(project.save(layer));
    }

    @AfterEach
    void close() {
        project.close();
    }

    void mark(int begin) {
        done(project.edits().run(new MarkActor(layer, begin, begin + 3, actor(project), MentionType.NAME)));
    }

    Path journal() {
        return journal(project);
    }

    static Path journal(Project of) {
        return of.folder().resolve("articles/a1/.mercury.journal");
    }

    Project killed() {
        return Projects.open(Projects.killed(project, folder.resolve("killed" + copies++)));
    }

    static Actor actor(Project of) {
        return of.corpus().getActors().get(0);
    }

    static OpenLayer layer(Project of, String article, String annotator) {
        return value(of.layer(of.article(article).orElseThrow(), annotator));
    }

    static List<Recoverable> found(Project of) {
        return value(of.recovery().find());
    }
}
