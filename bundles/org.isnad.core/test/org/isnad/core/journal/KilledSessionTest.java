package org.isnad.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real kill in the middle of work. */
class KilledSessionTest {

    @TempDir
    Path temp;

    /** Marks one mention after another, says of each when it is safe, and never saves. */
    static final class Annotator {

        public static void main(String[] args) {
            Project project = Projects.open(Path.of(args[0]));
            OpenLayer layer = Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
            Actor actor = project.corpus().getActors().get(0);
            for (int i = 0; ; i++) {
                int begin = i % 40;
                Projects.done(project.edits().run(new MarkActor(layer, begin, begin + 3, actor, MentionType.NAME)));
                project.flushJournals();
                System.out.println(layer.mentions().size());
            }
        }
    }

    @Test
    void whatWasSafeBeforeTheKillIsThereAfterIt() throws IOException, InterruptedException {
        Path folder = temp.resolve("p");
        try (Project project = Projects.create(folder)) {
            OpenLayer layer = Projects.layer(project, Projects.TEXT);
            Actor actor = Projects.actor("الوزير");
            Projects.done(project.edits().run(new MarkActor(layer, 0, 4, actor, MentionType.NAME)));
            Projects.done(project.save(layer));
        }
        int safe = killAfter(25, folder);
        try (Project project = Projects.open(folder)) {
            Outcomes lost = Outcomes.of(project);
            OpenLayer layer = Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
            assertEquals(1, layer.mentions().size(), "nothing is applied unasked");
            Projects.done(project.recovery().recover(lost.only()));
            int found = layer.mentions().size();
            assertTrue(found >= safe, found + " of " + safe);
            assertEquals(found - 1, lost.only().edits());
            List<String> ids = layer.mentions().stream()
                    .map(ActorMention::getId)
                    .distinct()
                    .toList();
            assertEquals(found, ids.size());
        }
    }

    private record Outcomes(List<Recoverable> all) {

        static Outcomes of(Project project) {
            return new Outcomes(Projects.value(project.recovery().find()));
        }

        Recoverable only() {
            assertEquals(1, all.size());
            return all.get(0);
        }
    }

    /** The number that the process said last before it was killed. */
    private static int killAfter(int lines, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Annotator.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String last = "";
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines; i++) {
                last = output.readLine();
            }
            process.destroyForcibly();
        }
        process.waitFor();
        return Integer.parseInt(last);
    }
}
