package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.isnad.app.help.HelpView;
import org.isnad.core.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The user guide is whole, says the keys that are in force, and F1 opens it where it is wanted. */
final class HelpTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w-]+)\\.md(?:#([^)]+))?\\)");

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private final Bundle help = Platform.getBundle("org.isnad.help");

    @AfterEach
    void close() {
        IViewPart view = OpenWorkbench.page().findView(HelpView.ID);
        if (view != null) {
            OpenWorkbench.page().hideView(view);
        }
        workbench.close();
    }

    @Test
    void everyChapterIsThereAsMarkdownAndAsHtml() throws Exception {
        ITopic[] topics = HelpSystem.getTocs()[0].getTopics();
        assertTrue(topics.length >= 10);
        for (ITopic topic : topics) {
            String page = topic.getHref().replaceFirst("^/org.isnad.help/", "");
            assertTrue(read(page).contains("<h1"), page);
            assertTrue(read(page.replace(".html", ".md")).startsWith("# "), page);
        }
    }

    @Test
    void everyLinkOfTheGuideLeadsToAPage() throws Exception {
        for (ITopic topic : HelpSystem.getTocs()[0].getTopics()) {
            Matcher link = LINK.matcher(read(markdown(topic)));
            while (link.find()) {
                assertNotNull(help.getEntry("guide/" + link.group(1) + ".md"), link.group());
            }
        }
    }

    @Test
    void everyContextLeadsToAPageThatHasItsAnchor() throws Exception {
        String contexts = read("contexts.xml");
        assertEquals(ids(contexts), ids(read("nl/ar/contexts.xml")));
        for (String id : ids(contexts)) {
            IContext context = HelpSystem.getContext("org.isnad.help." + id);
            assertNotNull(context, id);
            assertFalse(context.getText().isBlank(), id);
            IHelpResource topic = context.getRelatedTopics()[0];
            String[] parts = topic.getHref().split("#");
            String page = read(parts[0].replaceFirst("^/org.isnad.help/", ""));
            assertTrue(parts.length == 1 || page.contains("id=\"" + parts[1] + "\""), topic.getHref());
        }
    }

    @Test
    void theTableOfKeysNamesEveryKeyInWords() throws Exception {
        String page = read("guide/keys.md");
        for (String row : page.lines().filter(line -> line.startsWith("| `")).toList()) {
            assertFalse(row.contains("org."), "nothing names the command of " + row);
        }
        for (String key : List.of("`A`", "`S`", "`V`", "`Ctrl+Enter`", "`F1`", "`Alt+9`")) {
            assertTrue(page.contains(key), key);
        }
    }

    @Test
    void f1OpensThePageAboutWhatHasTheFocus() throws Exception {
        Project project = workbench.sample(folder);
        workbench.edit(project, project.corpus().getArticles().get(0), "mercury");
        f1("annotate");
        OpenWorkbench.page().showView("org.isnad.ui.annotate.problems");
        f1("problems");
        OpenWorkbench.page().showView("org.isnad.ui.corpus.guideline");
        f1("guideline");
    }

    @Test
    void helpContentsShowsTheIndex() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        assertEquals("index", view().page());
    }

    private void f1(String page) {
        workbench.keyboard.press(SWT.F1);
        workbench.keyboard.until("help shows " + page, () -> view() != null && page.equals(view().page()));
    }

    private static HelpView view() {
        return (HelpView) OpenWorkbench.page().findView(HelpView.ID);
    }

    private static String markdown(ITopic topic) {
        return topic.getHref().replaceFirst("^/org.isnad.help/", "").replace(".html", ".md");
    }

    private static TreeSet<String> ids(String contexts) {
        TreeSet<String> ids = new TreeSet<>();
        Pattern.compile("<context id=\"(\\w+)\"").matcher(contexts).results().forEach(match -> ids.add(match.group(1)));
        return ids;
    }

    private String read(String path) throws Exception {
        URL file = help.getEntry(path);
        assertNotNull(file, path);
        try (InputStream stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
