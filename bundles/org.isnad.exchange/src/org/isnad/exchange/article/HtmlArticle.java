package org.isnad.exchange.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.ReadRegistry;
import org.isnad.text.XmlCharacters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page as it was saved: its main text, a paragraph a line, and what its head says of it. Nothing is fetched. */
public final class HtmlArticle implements FormatReader {

    /** Elements inside each other; a page with more was made to do harm. */
    private static final int DEPTH = 1000;

    /** Bytes; the tree of a page needs many times its size. */
    private static final long LARGEST = 4L << 20;

    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_\\-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "html";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.html", "*.htm", "*.xhtml");
    }

    @Override
    public boolean canRead(Path file) {
        return Files.isRegularFile(file)
                && String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                Place place = Place.file(file.toString());
                return Outcome.failed(ExchangeMessages.error("read.large", place, file.getFileName(), LARGEST >> 20));
            }
        } catch (IOException e) {
            return Outcome.failed(BrokenInput.io(file, e));
        }
        Optional<Charset> charset = options.charset().or(() -> declared(file));
        return SourceText.of(file, charset).then(text -> read(file, text));
    }

    /** What the page says of itself, unless its first bytes are a mark that says otherwise. */
    private static Optional<Charset> declared(Path file) {
        Matcher matcher = DECLARED.matcher(BrokenInput.beginning(file));
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Outcome<List<ReadDocument>> read(Path file, String html) {
        Place place = Place.file(file.toString());
        Document page = Jsoup.parse(html);
        if (HtmlText.depth(page) > DEPTH) {
            return Outcome.failed(ExchangeMessages.error("article.deep", place, file.getFileName(), DEPTH));
        }
        String text = HtmlText.of(HtmlText.main(page));
        int forbidden = XmlCharacters.firstForbidden(text);
        if (forbidden >= 0) {
            String character = "U+%04X".formatted((int) text.charAt(forbidden));
            return Outcome.failed(
                    ExchangeMessages.error("article.page-character", place, file.getFileName(), character));
        }
        if (text.isBlank()) {
            return Outcome.failed(ExchangeMessages.error("article.none", place, file.getFileName()));
        }
        String language = page.selectFirst("html[lang]") == null
                ? ""
                : page.selectFirst("html[lang]")
                        .attr("lang")
                        .replaceFirst("[-_].*", "")
                        .strip();
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Outcome.of(List.of(new ReadDocument(
                name,
                HtmlHead.details(page),
                language.matches("[a-z]{2,3}") ? language : "",
                text,
                List.of(),
                ReadRegistry.NONE,
                place)));
    }

    static ArticleDetails cleaned(ArticleDetails details) {
        boolean clean = XmlCharacters.firstForbidden(details.toString()) < 0;
        return clean ? details : ArticleDetails.NONE;
    }
}
