package org.isnad.core.project;

import static org.isnad.core.project.Projects.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.RemoveItems;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Article;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.UimaFeature;
import org.isnad.model.typesystem.UimaType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignTypesTest {

    private static final TypeSystem FOREIGN = new TypeSystem(List.of(new UimaType(
            "com.example.Marker",
            "",
            "uima.tcas.Annotation",
            List.of(
                    new UimaFeature("score", "", "uima.cas.Double", null, false),
                    new UimaFeature("about", "", "uima.cas.TOP", null, false)),
            List.of())));

    @TempDir
    Path temp;

    private Path folder;
    private Path file;

    /** A layer with one mention, and another tool's marker that refers to it. */
    @BeforeEach
    void make() throws IOException {
        folder = temp.resolve("p");
        try (Project project = Projects.create(folder)) {
            OpenLayer layer = Projects.layer(project, Projects.TEXT);
            Projects.done(project.edits().run(new MarkActor(layer, 0, 4, Projects.actor("الوزير"), MentionType.NAME)));
            Projects.done(project.save(layer));
            file = project.articleFolder(layer.article()).resolve("mercury.xmi");
        }
        Files.writeString(
                folder.resolve("typesystem.xml"),
                TypeSystem.isnad().plus(FOREIGN).toXml());
        String layer = Files.readString(file);
        String mention = layer.replaceAll("(?s).*<annotation:ActorMention xmi:id=\"([0-9]+)\".*", "$1");
        String sofa = layer.replaceAll("(?s).*<cas:Sofa xmi:id=\"([0-9]+)\".*", "$1");
        String members = layer.replaceAll("(?s).*members=\"([^\"]*)\".*", "$1");
        String marker = "  <example:Marker xmi:id=\"900\" sofa=\"" + sofa
                + "\" begin=\"1\" end=\"2\" score=\"0.5\" about=\"" + mention + "\"/>\n";
        String foreign = layer.replace(" xmlns:tcas=", " xmlns:example=\"http:///com/example.ecore\" xmlns:tcas=")
                .replace("members=\"" + members + '"', "members=\"" + members + " 900\"")
                .replace("  <cas:Sofa", marker + "  <cas:Sofa");
        Files.writeString(file, foreign);
    }

    private static OpenLayer layer(Project project) {
        return Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
    }

    @Test
    void foreignObjectsOpenAndSaveUnchangedAndTheirTypesStay() throws IOException {
        try (Project project = Projects.open(folder)) {
            Projects.done(project.save(layer(project)));
            String once = Files.readString(file);
            assertTrue(
                    once.contains("score=\"0.5\"")
                            && once.replaceAll("\\s+", " ").contains(" 900 \""),
                    once);
        }
        String once = Files.readString(file);
        try (Project project = Projects.open(folder)) {
            Projects.done(project.saveCorpus());
            Projects.done(project.save(layer(project)));
        }
        assertEquals(once, Files.readString(file));
        assertEquals(TypeSystem.isnad().plus(FOREIGN).toXml(), Files.readString(folder.resolve("typesystem.xml")));
    }

    @Test
    void aForeignReferenceToWhatIsRemovedIsClearedAndComesBack() throws IOException {
        try (Project project = Projects.open(folder)) {
            OpenLayer layer = layer(project);
            String before = Projects.bytes(layer.resource());
            Projects.done(project.edits().run(new RemoveItems(layer, layer.mentions())));
            assertTrue(!Projects.bytes(layer.resource()).contains("about="));
            project.edits().undo();
            assertEquals(before, Projects.bytes(layer.resource()));
        }
    }

    @Test
    void withoutTheTypeSystemTheLayerIsRefusedAndTheFileStays() throws IOException {
        String before = Files.readString(file);
        Files.delete(folder.resolve("typesystem.xml"));
        try (Project project = Projects.open(folder)) {
            Article article = project.article("a1").orElseThrow();
            assertEquals("layer.broken", code(project.layer(article, "mercury")));
            assertTrue(project.layer(article, "mercury")
                    .problems()
                    .get(0)
                    .message()
                    .contains("com.example.Marker"));
        }
        assertEquals(before, Files.readString(file));
    }

    @Test
    void aBrokenTypeSystemStopsTheProjectFromOpeningWithItsPlace() throws IOException {
        Path types = folder.resolve("typesystem.xml");
        Files.writeString(types, "<typeSystemDescription>\n<oops");
        var problem = Project.open(folder).problems().get(0);
        assertEquals("project.typesystem", problem.code());
        assertEquals(2, problem.place().line());
    }
}
