package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.corpus.Article;
import org.isnad.ui.exchange.reading.ReadingWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of brat goes through recognition, documents and mapping into the project. */
final class ReadingWizardTest {

    private static final String TEXT = "قال الوزير سمير حداد إن بلاده تؤيد الحل السياسي.\n";
    private static final String NAME = "الوزير سمير حداد";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void annotationsOfAnotherToolBecomeMentions() throws Exception {
        Project project = workbench.create(folder, "خبر آخر.\n");
        Files.writeString(folder.resolve("b.txt"), TEXT);
        int begin = TEXT.indexOf(NAME);
        Path file = Files.writeString(
                folder.resolve("b.ann"), "T1\tPerson %d %d\t%s\n".formatted(begin, begin + NAME.length(), NAME));
        ReadingWizard reading = new ReadingWizard(project);
        WizardPilot wizard = new WizardPilot(workbench.keyboard, reading);
        reading.add(List.of(file));
        wizard.next();
        assertEquals("documents", wizard.page());
        wizard.next();
        assertEquals("mapping", wizard.page());
        wizard.next();
        wizard.finish();
        assertEquals(2, project.corpus().getArticles().size());
        Article article = project.corpus().getArticles().get(1);
        var layer = project.layer(article, "imported").value().resource();
        assertTrue(layer.getContents().stream()
                .anyMatch(item -> item instanceof ActorMention mention && mention.getBegin() == begin));
    }
}
