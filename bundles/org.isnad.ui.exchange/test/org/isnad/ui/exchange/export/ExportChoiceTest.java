package org.isnad.ui.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.exchange.Formats;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportChoiceTest {

    @TempDir
    Path folder;

    private ExportChoice choice(IDialogSettings settings, String... annotators) {
        return new ExportChoice(Formats.writers(), List.of(annotators), folder.resolve("out"), settings);
    }

    @Test
    void beginsWithGoldAndTheProposedFolder() {
        ExportChoice choice = choice(new DialogSettings("test"), "mercury", "venus");
        assertEquals(Optional.empty(), choice.layer());
        assertEquals(List.of(Optional.empty(), Optional.of("mercury"), Optional.of("venus")), choice.layers());
        assertEquals(Optional.of(folder.resolve("out")), choice.folder());
    }

    @Test
    void whatMayNotBeReadYetIsNotOfferedForExport() {
        try (Project project = Project.create(folder.resolve("project"), "p").value()) {
            byte[] text = "قال إنه موافق.".getBytes(StandardCharsets.UTF_8);
            Article article = project.addArticle(new NewArticle(
                            "a", text, StandardCharsets.UTF_8, "قال إنه موافق.", "t", null, null, null, null, null))
                    .value();
            project.createLayer(article, "mercury");
            project.createLayer(article, "venus");
            assertEquals(List.of("mercury", "venus"), ExportChoice.annotators(project, "venus"));
            article.getAssigned().addAll(List.of("mercury", "venus"));
            assertEquals(List.of("venus"), ExportChoice.annotators(project, "venus"));
            assertEquals(List.of(), ExportChoice.annotators(project, null));
        }
    }

    @Test
    void isRemembered() {
        IDialogSettings settings = new DialogSettings("test");
        ExportChoice choice = choice(settings, "mercury", "venus");
        choice.setFormat(choice.formats().get(1));
        choice.setLayer(Optional.of("venus"));
        choice.setFolder(" " + folder.resolve("gold") + " ");
        choice.remember();
        ExportChoice next = choice(settings, "mercury", "venus");
        assertEquals(choice.formats().get(1).id(), next.format().id());
        assertEquals(Optional.of("venus"), next.layer());
        assertEquals(folder.resolve("gold").toString(), next.folderText());
    }

    @Test
    void goldIsRememberedAfterAnAnnotator() {
        IDialogSettings settings = new DialogSettings("test");
        ExportChoice choice = choice(settings, "mercury");
        choice.setLayer(Optional.of("mercury"));
        choice.remember();
        choice.setLayer(Optional.empty());
        choice.remember();
        assertEquals(Optional.empty(), choice(settings, "mercury").layer());
    }

    @Test
    void whatIsGoneIsForgotten() {
        IDialogSettings settings = new DialogSettings("test");
        settings.put("format", "no-such-format");
        settings.put("layer", "pluto");
        ExportChoice choice = choice(settings, "mercury");
        assertEquals(choice.formats().get(0), choice.format());
        assertEquals(Optional.empty(), choice.layer());
    }

    @Test
    void onlyFoldersByTheirFullPathAreTaken() throws IOException {
        ExportChoice choice = choice(new DialogSettings("test"));
        for (String wrong : List.of(
                "", "out", "\0", Files.createFile(folder.resolve("file")).toString())) {
            choice.setFolder(wrong);
            assertTrue(choice.folder().isEmpty(), wrong);
        }
    }
}
