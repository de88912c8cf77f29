package org.isnad.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.junit.jupiter.api.Test;

class HtmlArticleTest extends FormatReaderContract {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"ar-LB\" dir=rtl><head><title>عنوان | منبر</title>"
            + "<meta property=\"og:title\" content=\"عنوانٌ مُشكَّل\"><meta property=og:site_name content=منبر>"
            + "<meta name=author content=\"أمل\"><meta property=\"article:published_time\" content=\"2019-05-14T08:00\">"
            + "<link rel=canonical href=\"https://example.org/1\"></head><body><nav>القائمة</nav><article>"
            + "<h1>عنوانٌ مُشكَّل</h1><script>var x = 'لا';</script><p>قال <b>الوزير</b>\n  «نعم»&nbsp;😀.</p>"
            + "<p>سطر أول<br>سطر ثانٍ</p><aside>إعلان</aside></article><footer>حقوق</footer></body></html>";

    @Override
    protected FormatReader reader() {
        return Formats.reader("html").orElseThrow();
    }

    @Override
    protected Path validFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("page.html"), PAGE);
    }

    @Override
    protected boolean takesAnything() {
        return true;
    }

    @Test
    void theArticleIsTakenWithoutItsFurniture() throws IOException {
        ReadDocument document = read(validFile(folder)).value().get(0);
        assertEquals("عنوانٌ مُشكَّل\n\nقال الوزير «نعم»\u00a0😀.\n\nسطر أول\nسطر ثانٍ\n", document.text());
        assertEquals(
                new ArticleDetails("عنوانٌ مُشكَّل", "أمل", "منبر", "2019-05-14", "https://example.org/1"),
                document.details());
        assertEquals("ar", document.language());
    }

    @Test
    void thePageSaysItsEncoding() throws IOException {
        String page = "<html><head><meta charset=windows-1256></head><body><p>خبر قصير</p></body></html>";
        Path file = Files.write(folder.resolve("old.html"), page.getBytes(Charset.forName("windows-1256")));
        assertEquals("خبر قصير\n", read(file).value().get(0).text());
    }

    @Test
    void withoutAMarkTheDensestElementIsTheArticle() throws IOException {
        String page =
                "<body><div><p>قصير</p></div><div id=x><h1>رأس</h1><p>فقرة طويلة عن الحدث</p><p>وأخرى</p></div></body>";
        Path file = Files.writeString(folder.resolve("plain.html"), page);
        assertEquals(
                "رأس\n\nفقرة طويلة عن الحدث\n\nوأخرى\n",
                read(file).value().get(0).text());
    }

    @Test
    void aTowerOfElementsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.html"), "<div>".repeat(50_000) + "نص");
        assertFalse(read(file).isPresent());
        assertEquals("article.deep", read(file).problems().get(0).code());
    }
}
