package org.isnad.exchange.article;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.exchange.ArticleDetails;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says: Open Graph, Dublin Core and the names that newspapers use. */
final class HtmlHead {

    private HtmlHead() {}

    static ArticleDetails details(Document page) {
        String title = first(page, "og:title", "twitter:title", "dc.title", "title");
        Element heading = page.selectFirst("h1");
        if (title.isEmpty() && heading != null) {
            title = heading.text();
        }
        Element link = page.selectFirst("link[rel=canonical][href]");
        String url = link == null ? first(page, "og:url") : link.attr("href");
        Element time = page.selectFirst("time[datetime]");
        String published = first(
                page,
                "article:published_time",
                "datePublished",
                "dc.date",
                "dc.date.issued",
                "pubdate",
                "publishdate",
                "date",
                "sailthru.date");
        if (published.isEmpty() && time != null) {
            published = time.attr("datetime");
        }
        return HtmlArticle.cleaned(new ArticleDetails(
                title.isEmpty() ? page.title() : title,
                authors(page),
                first(page, "og:site_name", "application-name", "dc.publisher"),
                ArticleRow.day(published),
                url));
    }

    /** Names alone: an author may be given as the address of a page. */
    private static String authors(Document page) {
        Set<String> authors = new LinkedHashSet<>();
        for (String name : new String[] {"author", "article:author", "dc.creator"}) {
            for (Element meta : metas(page, name)) {
                String author = meta.attr("content").strip();
                if (!author.isEmpty() && !author.contains("://")) {
                    authors.add(author);
                }
            }
        }
        return String.join("، ", authors);
    }

    private static String first(Document page, String... names) {
        for (String name : names) {
            for (Element meta : metas(page, name)) {
                if (!meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return "";
    }

    private static Iterable<Element> metas(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))::iterator;
    }
}
