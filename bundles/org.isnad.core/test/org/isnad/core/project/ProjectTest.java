package org.isnad.core.project;

import static org.isnad.core.project.Projects.code;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.edit.AddActor;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Token;
import org.isnad.model.annotation.Zone;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    @TempDir
    Path temp;

    @Test
    void aNewProjectHasItsFilesAndOpensEqual() throws IOException {
        Path folder = temp.resolve("مشروع");
        byte[] written;
        try (Project project = Projects.create(folder)) {
            Actor group = Projects.actor("الطرفان");
            Actor member = Projects.actor("طرف");
            Projects.done(project.edits().run(new AddActor(project, member)));
            group.getMembers().add(member);
            Projects.done(project.edits().run(new AddActor(project, group)));
            Projects.article(project, "a1", Projects.TEXT);
            Projects.done(project.saveAll());
            written = Files.readAllBytes(folder.resolve(Project.FILE));
        }
        assertEquals(TypeSystem.isnad().toXml(), Files.readString(folder.resolve("typesystem.xml")));
        try (Project project = Projects.open(folder)) {
            assertEquals("تجربة", project.corpus().getName());
            assertEquals(
                    project.corpus().getActors().get(0),
                    project.corpus().getActors().get(1).getMembers().get(0));
            assertFalse(project.isDirty());
            Projects.done(project.saveCorpus());
            assertArrayEquals(written, Files.readAllBytes(folder.resolve(Project.FILE)));
        }
    }

    @Test
    void aFolderWithFilesIsNoPlaceForANewProject() throws IOException {
        Files.writeString(temp.resolve("other.txt"), "x");
        assertEquals("project.folder", code(Project.create(temp, "n")));
        assertEquals("project.none", code(Project.open(temp)));
        assertEquals("project.none", code(Project.open(temp.resolve("absent"))));
    }

    @Test
    void aNewerProjectIsRefusedByName() throws IOException {
        Files.writeString(
                temp.resolve(Project.FILE), "<corpus:Corpus xmlns:corpus=\"http://isnad.org/corpus/2\" future=\"x\"/>");
        Outcome<Project> outcome = Project.open(temp);
        assertEquals("project.newer", code(outcome));
        assertFalse(outcome.isPresent());
    }

    @Test
    void aBrokenProjectSaysWhereAndWhatToDo() throws IOException {
        Path folder = temp.resolve("p");
        Projects.create(folder).close();
        Path file = folder.resolve(Project.FILE);
        String good = Files.readString(file);
        for (String broken : new String[] {
            good.replace("name=\"تجربة\"", "name=\"تجربة"),
            good.replace("name=", "nom="),
            good.substring(0, good.length() - 9),
            good.replace("corpus:Corpus", "corpus:Actor"),
            good.replace("http://isnad.org/corpus/1", "http://example.org/"),
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + good.substring(good.indexOf("<corpus")).replace("تجربة", "&e;"),
            "not xml",
            ""
        }) {
            Files.writeString(file, broken);
            Problem problem = Project.open(folder).problems().get(0);
            assertEquals("project.broken", problem.code(), broken);
            assertEquals(file.toString(), problem.place().file());
            assertTrue(problem.place().line() >= 1 && problem.place().column() >= 1, broken + problem);
            assertFalse(problem.remedy().isEmpty());
            assertEquals(broken, Files.readString(file));
        }
    }

    @Test
    void anArticleThatIsRemovedGoesToTheTrashOnceSaved() throws IOException {
        try (Project project = Projects.create(temp.resolve("p"))) {
            Article article = Projects.article(project, "a1", Projects.TEXT);
            OpenLayer layer = Projects.value(project.createLayer(article, "mercury"));
            Projects.done(project.saveAll());
            Projects.done(project.save(layer));
            Path folder = project.articleFolder(article);
            Projects.value(project.removeArticle(article));
            assertTrue(Files.exists(folder));
            assertEquals(List.of(), project.openLayers());
            Projects.done(project.saveCorpus());
            assertFalse(Files.exists(folder));
            assertEquals(Projects.TEXT, Files.readString(project.folder().resolve(".trash/a1/text.txt")));
        }
    }

    @Test
    void aNewLayerStartsFromTheMachinesZonesAndIsListed() {
        try (Project project = Projects.create(temp.resolve("p"))) {
            Article article = Projects.article(project, "a1", Projects.TEXT);
            OpenLayer machine = Projects.value(project.createLayer(article, "helper"));
            Zone zone = AnnotationFactory.eINSTANCE.createZone();
            zone.setEnd(5);
            zone.setId("z1");
            zone.setSofa(machine.sofa());
            var token = AnnotationFactory.eINSTANCE.createToken();
            token.setSofa(machine.sofa());
            machine.resource().getContents().addAll(List.of(zone, token));
            Projects.done(project.saveMachineLayer(article, machine.resource()));
            CasXmiResource again = Projects.value(project.machineLayer(article));
            assertEquals(Projects.bytes(machine.resource()), Projects.bytes(again));
            project.close(machine);
            OpenLayer gold = Projects.value(project.createLayer(article, Project.GOLD));
            OpenLayer layer = Projects.value(project.layerOrNew(article, "mercury"));
            assertEquals("z1", layer.zones().get(0).getId());
            assertEquals(0, layer.spans(Token.class).size());
            assertEquals(List.of("mercury", "gold"), project.layers(article));
            assertSame(layer, Projects.value(project.layer(article, "mercury")));
            assertEquals(Projects.TEXT, gold.text());
            assertEquals(
                    List.of("helper", "mercury"),
                    project.corpus().getAnnotators().stream()
                            .map(a -> a.getId())
                            .toList());
        }
    }

    @Test
    void layersThatAreNotThereOrMisnamedAreRefused() {
        try (Project project = Projects.create(temp.resolve("p"))) {
            Article article = Projects.article(project, "a1", Projects.TEXT);
            assertEquals("layer.none", code(project.layer(article, "mercury")));
            assertEquals("layer.none", code(project.machineLayer(article)));
            for (String name : new String[] {"machine", "../x", "a b", "", ".hidden"}) {
                assertEquals("layer.name", code(project.createLayer(article, name)), name);
            }
            Projects.value(project.createLayer(article, "mercury"));
            assertEquals("layer.exists", code(project.createLayer(article, "mercury")));
        }
    }

    @Test
    void summariesAreTheSameFromMemoryAndFromDisk() {
        try (Project project = Projects.create(temp.resolve("p"))) {
            OpenLayer layer = Projects.layer(project, Projects.TEXT);
            Article article = layer.article();
            assertEquals(LayerSummary.none("venus"), project.summary(article, "venus"));
            Actor actor = Projects.actor("الوزير");
            Projects.done(project.edits().run(new MarkActor(layer, 0, 4, actor, MentionType.NAME)));
            LayerSummary expected = new LayerSummary("mercury", LayerState.IN_PROGRESS, 1, 0, 0);
            assertEquals(expected, project.summary(article, "mercury"));
            Projects.done(project.save(layer));
            project.close(layer);
            assertEquals(expected, project.summary(article, "mercury"));
            assertEquals(expected, project.summary(article, "mercury"));
        }
    }

    @Test
    void aBrokenLayerSaysWhereAndLeavesNothingOpen() throws IOException {
        try (Project project = Projects.create(temp.resolve("p"))) {
            OpenLayer layer = Projects.layer(project, Projects.TEXT);
            Projects.done(project.save(layer));
            Path file = project.articleFolder(layer.article()).resolve("mercury.xmi");
            Article article = layer.article();
            project.close(layer);
            String good = Files.readString(file);
            List<Object> resources = new ArrayList<>(project.resources().getResources());
            for (String broken : new String[] {
                good.substring(0, good.length() / 2), good.replace("annotation:Layer", "annotation:Lair"), "no"
            }) {
                Files.writeString(file, broken);
                Problem problem = project.layer(article, "mercury").problems().get(0);
                assertEquals("layer.broken", problem.code());
                assertTrue(problem.place().line() >= 1, problem.toString());
                assertEquals(resources, project.resources().getResources());
                assertEquals(List.of(), project.openLayers());
            }
            Files.writeString(file, good);
            assertFalse(Projects.value(project.layer(article, "mercury")).isReadOnly(), "a lock was left");
        }
    }
}
