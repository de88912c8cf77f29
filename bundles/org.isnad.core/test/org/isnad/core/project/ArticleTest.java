package org.isnad.core.project;

import static org.isnad.core.project.Projects.code;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void open() {
        project = Projects.create(temp.resolve("p"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void bytesStayAsTheyWereInEachEncoding() throws IOException {
        String text = "خبر أوّل\r\nعن «السلام».";
        for (Charset charset : new Charset[] {Charset.forName("windows-1256"), StandardCharsets.UTF_16LE}) {
            String body = text + charset.name();
            byte[] bytes = body.getBytes(charset);
            Article article = Projects.value(project.addArticle(
                    new NewArticle(charset.name(), bytes, charset, body, null, null, null, null, null, null)));
            assertArrayEquals(
                    bytes, Files.readAllBytes(project.articleFolder(article).resolve("text.txt")));
            assertEquals(body, Projects.value(project.text(article)));
            assertEquals(Hashes.sha256(bytes), article.getSha256());
            assertEquals(body.codePointCount(0, body.length()), article.getCharacters());
        }
    }

    @Test
    void aByteOrderMarkIsInTheFileAndNotInTheText() {
        byte[] bytes = ("\uFEFF" + Projects.TEXT).getBytes(StandardCharsets.UTF_8);
        Article article = Projects.value(project.addArticle(new NewArticle(
                "bom", bytes, StandardCharsets.UTF_8, Projects.TEXT, null, null, null, null, null, null)));
        assertEquals(Projects.TEXT, Projects.value(project.text(article)));
    }

    @Test
    void aChangedTextIsToldAndStillGiven() throws IOException {
        Article article = Projects.article(project, "a1", Projects.TEXT);
        Files.writeString(project.articleFolder(article).resolve("text.txt"), "نص آخر");
        Outcome<String> outcome = project.text(article);
        assertEquals("article.hash", code(outcome));
        assertEquals("نص آخر", outcome.value());
        Files.delete(project.articleFolder(article).resolve("text.txt"));
        assertEquals("file.unreadable", code(project.text(article)));
    }

    @Test
    void theSameTextIsNotTakenTwiceHoweverItIsWritten() {
        Projects.article(project, "a1", Projects.TEXT);
        String folded = Projects.TEXT.replace("أكّد", "اكد").replace("\n", "\r\n") + " ";
        for (String text : new String[] {Projects.TEXT, folded}) {
            Outcome<Article> outcome = project.addArticle(Projects.input("other", text));
            assertFalse(outcome.isPresent());
            assertFalse(outcome.hasErrors(), "twice is a warning");
            assertEquals("article.twice", code(outcome));
            assertTrue(outcome.problems().get(0).message().contains("a1"));
        }
        assertEquals(1, project.corpus().getArticles().size());
        assertTrue(project.addArticle(Projects.input("other", Projects.TEXT + "زيادة"))
                .isPresent());
    }

    @Test
    void whatXmlCannotHoldIsRefusedWithItsPlace() {
        for (String forbidden : new String[] {"\u0000", "\u000B", "\uFFFE"}) {
            Outcome<Article> outcome = project.addArticle(Projects.input("x", "سطر\r\nثان🕊" + forbidden + "بعد"));
            assertEquals("article.character", code(outcome));
            Place place = outcome.problems().get(0).place();
            assertEquals(10, place.begin());
            assertEquals(11, place.end());
            assertEquals(2, place.line());
            assertEquals(6, place.column());
        }
        assertEquals(0, project.corpus().getArticles().size());
        assertFalse(Files.exists(project.folder().resolve("articles/x")));
    }

    @Test
    void aTextThatIsNotThatOfTheBytesIsRefused() {
        NewArticle article = new NewArticle(
                "x",
                "abc".getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                "abd",
                null,
                null,
                null,
                null,
                null,
                null);
        assertEquals("article.charset", code(project.addArticle(article)));
        assertEquals("article.empty", code(project.addArticle(Projects.input("x", " \n"))));
    }

    @Test
    void idsAreSafeUniqueNamesOfFolders() {
        String[][] wishes = {
            {"خبر ١/٢", "خبر-١-٢"}, {"../../etc", "etc"}, {"A", "A"}, {"a", "a-2"}, {"nul", "_nul"}, {"؟؟", "article"}
        };
        for (String[] wish : wishes) {
            assertEquals(
                    wish[1],
                    Projects.article(project, wish[0], "نص " + wish[0] + wish[1])
                            .getId());
        }
    }

    @Test
    void anImportThatWasNotSavedLeavesNoSecondFolder() {
        Projects.article(project, "a1", Projects.TEXT);
        project.close();
        project = Projects.open(temp.resolve("p"));
        assertEquals("a1", Projects.article(project, "a1", Projects.TEXT).getId());
        project.close();
        project = Projects.open(temp.resolve("p"));
        assertEquals("a1-2", Projects.article(project, "a1", "نص آخر").getId());
    }
}
